"""Every principal council of the United Kingdom, by the name it goes by, with the other names documents use.

One council a line: the name, then any aliases after a semicolon. The words "council", "county", "borough", "city",
"district", "metropolitan", "London", "Royal" and "of" need no alias: they do not count when names are compared.
Councils that were merged away are kept, because their inspections are still read.
"""

COUNTIES = """
Cambridgeshire County Council; Cambs
Derbyshire County Council
Devon County Council
East Sussex County Council
Essex County Council
Gloucestershire County Council; Glos
Hampshire County Council; Hampshire and Isle of Wight; Hants
Hertfordshire County Council; Herts
Kent County Council
Lancashire County Council; Lancs
Leicestershire County Council; Leics
Lincolnshire County Council; Lincs
Norfolk County Council
Nottinghamshire County Council; Notts
Oxfordshire County Council; Oxon
Staffordshire County Council; Staffs
Suffolk County Council
Surrey County Council
Warwickshire County Council; Warks
West Sussex County Council
Worcestershire County Council; Worcs
"""

UNITARIES = """
Bath and North East Somerset Council; B&NES; BANES; Bath & NE Somerset
Bedford Borough Council
Blackburn with Darwen Borough Council; Blackburn and Darwen
Blackpool Council
Bournemouth, Christchurch and Poole Council; BCP; BCP Council
Bracknell Forest Council
Brighton and Hove City Council
Bristol City Council
Buckinghamshire Council; Bucks
Central Bedfordshire Council
Cheshire East Council; East Cheshire
Cheshire West and Chester Council; Cheshire West; CWAC; West Cheshire
Cornwall Council
Council of the Isles of Scilly; Scilly; Isle of Scilly; Isles of Scilly
Cumberland Council
Darlington Borough Council
Derby City Council
Dorset Council
Durham County Council; County Durham
East Riding of Yorkshire Council; East Riding; East Yorkshire
Halton Borough Council
Hartlepool Borough Council
Herefordshire Council; Hereford
Kingston upon Hull City Council; Hull City Council; Hull; Kingston-upon-Hull; City of Hull
Isle of Wight Council; IOW
Leicester City Council
Luton Borough Council
Medway Council; Medway Towns
Middlesbrough Council
Milton Keynes City Council
North East Lincolnshire Council
North Lincolnshire Council
North Northamptonshire Council
North Somerset Council
North Yorkshire Council
Northumberland County Council
Nottingham City Council
Peterborough City Council
Plymouth City Council
Portsmouth City Council
Reading Borough Council
Redcar and Cleveland Borough Council
Rutland County Council
Shropshire Council
Slough Borough Council
Somerset Council
South Gloucestershire Council
Southampton City Council
Southend-on-Sea City Council; Southend; Southend on Sea
Stockton-on-Tees Borough Council; Stockton; Stockton on Tees
Stoke-on-Trent City Council; Stoke; Stoke on Trent
Swindon Borough Council
Telford and Wrekin Council; Telford; Borough of Telford and Wrekin
Thurrock Council
Torbay Council
Warrington Borough Council
West Berkshire Council
West Northamptonshire Council
Westmorland and Furness Council
Wiltshire Council; Wilts
Windsor and Maidenhead Council; Royal Borough of Windsor and Maidenhead; RBWM
Wokingham Borough Council
City of York Council
"""

METROPOLITAN = """
Barnsley Metropolitan Borough Council
Birmingham City Council
Bolton Council
City of Bradford Metropolitan District Council; Bradford
Bury Council
Calderdale Metropolitan Borough Council
Coventry City Council
City of Doncaster Council; Doncaster
Dudley Metropolitan Borough Council
Gateshead Council
Kirklees Council
Knowsley Metropolitan Borough Council
Leeds City Council
Liverpool City Council
Manchester City Council
Newcastle upon Tyne City Council; Newcastle City Council; Newcastle; Newcastle-upon-Tyne
North Tyneside Council
Oldham Council
Rochdale Borough Council
Rotherham Metropolitan Borough Council
St Helens Borough Council; St. Helens; Saint Helens
Salford City Council
Sandwell Metropolitan Borough Council
Sefton Council
Sheffield City Council
Solihull Metropolitan Borough Council
South Tyneside Council
Stockport Metropolitan Borough Council
Sunderland City Council
Tameside Metropolitan Borough Council
Trafford Council
Wakefield Metropolitan District Council; Wakefield
Walsall Council
Wigan Council
Wirral Council; Wirral Metropolitan Borough
City of Wolverhampton Council; Wolverhampton
"""

LONDON = """
London Borough of Barking and Dagenham
London Borough of Barnet
London Borough of Bexley
Brent Council
London Borough of Bromley
Camden Council
City of London Corporation; City of London; Corporation of London; London Corporation
Croydon Council
Ealing Council
Enfield Council
Royal Borough of Greenwich
London Borough of Hackney
London Borough of Hammersmith and Fulham; LBHF; H&F
Haringey Council
Harrow Council
London Borough of Havering
London Borough of Hillingdon
London Borough of Hounslow
Islington Council
Royal Borough of Kensington and Chelsea; RBKC
Royal Borough of Kingston upon Thames; Kingston upon Thames; Kingston-upon-Thames
Lambeth Council
Lewisham Council
Merton Council
Newham Council
London Borough of Redbridge
London Borough of Richmond upon Thames; Richmond upon Thames; Richmond-upon-Thames
Southwark Council
London Borough of Sutton
London Borough of Tower Hamlets
London Borough of Waltham Forest
Wandsworth Council
Westminster City Council; City of Westminster
"""

DISTRICTS = """
Adur District Council; Amber Valley Borough Council; Arun District Council; Ashfield District Council
Ashford Borough Council; Babergh District Council; Basildon Council; Basingstoke and Deane Borough Council
Bassetlaw District Council; Blaby District Council; Bolsover District Council; Boston Borough Council
Braintree District Council; Breckland Council; Brentwood Borough Council; Broadland District Council
Bromsgrove District Council; Broxbourne Borough Council; Broxtowe Borough Council; Burnley Borough Council
Cambridge City Council; Cannock Chase District Council; Canterbury City Council; Castle Point Borough Council
Charnwood Borough Council; Chelmsford City Council; Cheltenham Borough Council; Cherwell District Council
Chesterfield Borough Council; Chichester District Council; Chorley Council; Colchester City Council
Cotswold District Council; Crawley Borough Council; Dacorum Borough Council; Dartford Borough Council
Derbyshire Dales District Council; Dover District Council; East Cambridgeshire District Council
East Devon District Council; East Hampshire District Council; East Hertfordshire District Council
East Lindsey District Council; East Staffordshire Borough Council; East Suffolk Council; Eastbourne Borough Council
Eastleigh Borough Council; Elmbridge Borough Council; Epping Forest District Council
Epsom and Ewell Borough Council; Erewash Borough Council; Exeter City Council; Fareham Borough Council
Fenland District Council; Folkestone and Hythe District Council; Forest of Dean District Council; Fylde Council
Gedling Borough Council; Gloucester City Council; Gosport Borough Council; Gravesham Borough Council
Great Yarmouth Borough Council; Guildford Borough Council; Harborough District Council; Harlow Council
Hart District Council; Hastings Borough Council; Havant Borough Council; Hertsmere Borough Council
High Peak Borough Council; Hinckley and Bosworth Borough Council; Horsham District Council
Huntingdonshire District Council; Hyndburn Borough Council; Ipswich Borough Council
King's Lynn and West Norfolk Borough Council; Lancaster City Council; Lewes District Council
Lichfield District Council; City of Lincoln Council; Maidstone Borough Council; Maldon District Council
Malvern Hills District Council; Mansfield District Council; Melton Borough Council; Mid Devon District Council
Mid Suffolk District Council; Mid Sussex District Council; Mole Valley District Council
New Forest District Council; Newark and Sherwood District Council; Newcastle-under-Lyme Borough Council
North Devon Council; North East Derbyshire District Council; North Hertfordshire District Council
North Kesteven District Council; North Norfolk District Council; North Warwickshire Borough Council
North West Leicestershire District Council; Norwich City Council; Nuneaton and Bedworth Borough Council
Oadby and Wigston Borough Council; Oxford City Council; Pendle Borough Council; Preston City Council
Redditch Borough Council; Reigate and Banstead Borough Council; Ribble Valley Borough Council
Rochford District Council; Rossendale Borough Council; Rother District Council; Rugby Borough Council
Runnymede Borough Council; Rushcliffe Borough Council; Rushmoor Borough Council; Sevenoaks District Council
South Cambridgeshire District Council; South Derbyshire District Council; South Hams District Council
South Holland District Council; South Kesteven District Council; South Norfolk Council
South Oxfordshire District Council; South Ribble Borough Council; South Staffordshire Council
Spelthorne Borough Council; St Albans City and District Council; Stafford Borough Council
Staffordshire Moorlands District Council; Stevenage Borough Council; Stratford-on-Avon District Council
Stroud District Council; Surrey Heath Borough Council; Swale Borough Council; Tamworth Borough Council
Tandridge District Council; Teignbridge District Council; Tendring District Council; Test Valley Borough Council
Tewkesbury Borough Council; Thanet District Council; Three Rivers District Council
Tonbridge and Malling Borough Council; Torridge District Council; Tunbridge Wells Borough Council
Uttlesford District Council; Vale of White Horse District Council; Warwick District Council
Watford Borough Council; Waverley Borough Council; Wealden District Council; Welwyn Hatfield Borough Council
West Devon Borough Council; West Lancashire Borough Council; West Lindsey District Council
West Oxfordshire District Council; West Suffolk Council; Winchester City Council; Woking Borough Council
Worcester City Council; Worthing Borough Council; Wychavon District Council; Wyre Council
Wyre Forest District Council
"""

WALES = """
Blaenau Gwent County Borough Council
Bridgend County Borough Council; Pen-y-bont ar Ogwr
Caerphilly County Borough Council; Caerffili
Cardiff Council; Caerdydd
Carmarthenshire County Council; Sir Gaerfyrddin; Sir Gâr
Ceredigion County Council; Cyngor Sir Ceredigion
Conwy County Borough Council
Denbighshire County Council; Sir Ddinbych
Flintshire County Council; Sir y Fflint
Cyngor Gwynedd; Gwynedd
Isle of Anglesey County Council; Anglesey; Ynys Môn
Merthyr Tydfil County Borough Council; Merthyr Tudful
Monmouthshire County Council; Sir Fynwy
Neath Port Talbot County Borough Council; Neath Port Talbot; Castell-nedd Port Talbot
Newport City Council; Casnewydd
Pembrokeshire County Council; Sir Benfro
Powys County Council
Rhondda Cynon Taf County Borough Council; RCT
Swansea Council; Abertawe; City and County of Swansea
Torfaen County Borough Council; Tor-faen
Vale of Glamorgan Council; Bro Morgannwg
Wrexham County Borough Council; Wrecsam
"""

SCOTLAND = """
Aberdeen City Council
Aberdeenshire Council
Angus Council
Argyll and Bute Council
City of Edinburgh Council; Edinburgh
Clackmannanshire Council
Comhairle nan Eilean Siar; Western Isles; Eilean Siar; Na h-Eileanan Siar; Outer Hebrides
Dumfries and Galloway Council
Dundee City Council
East Ayrshire Council
East Dunbartonshire Council
East Lothian Council
East Renfrewshire Council
Falkirk Council
Fife Council
Glasgow City Council
Highland Council; The Highland Council
Inverclyde Council
Midlothian Council
Moray Council
North Ayrshire Council
North Lanarkshire Council
Orkney Islands Council; Orkney
Perth and Kinross Council
Renfrewshire Council
Scottish Borders Council
Shetland Islands Council; Shetland
South Ayrshire Council
South Lanarkshire Council
Stirling Council
West Dunbartonshire Council
West Lothian Council
"""

NORTHERN_IRELAND = """
Antrim and Newtownabbey Borough Council
Ards and North Down Borough Council
Armagh City, Banbridge and Craigavon Borough Council
Belfast City Council
Causeway Coast and Glens Borough Council
Derry City and Strabane District Council
Fermanagh and Omagh District Council
Lisburn and Castlereagh City Council
Mid and East Antrim Borough Council
Mid Ulster District Council
Newry, Mourne and Down District Council
"""

MERGED = """
Bournemouth Borough Council
Borough of Poole; Poole Borough Council
Cumbria County Council
Northamptonshire County Council; Northants
Allerdale Borough Council
Aylesbury Vale District Council
Barrow-in-Furness Borough Council
Carlisle City Council
Chiltern District Council
Copeland Borough Council
Craven District Council
Daventry District Council
Christchurch Borough Council
East Dorset District Council
East Northamptonshire Council
Eden District Council
Hambleton District Council
Harrogate Borough Council
Kettering Borough Council
Corby Borough Council
Wellingborough Borough Council; Borough Council of Wellingborough
Mendip District Council
North Dorset District Council
Northampton Borough Council
Purbeck District Council
Richmondshire District Council
Ryedale District Council
Scarborough Borough Council
Sedgemoor District Council
Selby District Council
Shepway District Council
South Bucks District Council
South Lakeland District Council
South Northamptonshire Council
South Somerset District Council
Somerset West and Taunton Council
Suffolk Coastal District Council
Waveney District Council
Taunton Deane Borough Council
West Dorset District Council
West Somerset Council
Weymouth and Portland Borough Council
Wycombe District Council
Forest Heath District Council
St Edmundsbury Borough Council
"""

ALL = (COUNTIES, UNITARIES, METROPOLITAN, LONDON, WALES, SCOTLAND, NORTHERN_IRELAND, MERGED)
"""One council a line; `DISTRICTS` holds several a line and no aliases."""
