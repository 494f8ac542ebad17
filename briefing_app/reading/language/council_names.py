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
Royal Borough of Kingston upon Thames; Kingston upon Thames; Kingston-upon-Thames; Kingston
Lambeth Council
Lewisham Council
Merton Council
Newham Council
London Borough of Redbridge
London Borough of Richmond upon Thames; Richmond upon Thames; Richmond-upon-Thames; Richmond
Southwark Council
London Borough of Sutton
London Borough of Tower Hamlets
London Borough of Waltham Forest
Wandsworth Council
Westminster City Council; City of Westminster
"""

DISTRICTS = """
Cambridgeshire County Council: Cambridge City Council; East Cambridgeshire District Council
Cambridgeshire County Council: Fenland District Council; Huntingdonshire District Council
Cambridgeshire County Council: South Cambridgeshire District Council
Derbyshire County Council: Amber Valley Borough Council; Bolsover District Council; Chesterfield Borough Council
Derbyshire County Council: Derbyshire Dales District Council; Erewash Borough Council; High Peak Borough Council
Derbyshire County Council: North East Derbyshire District Council; South Derbyshire District Council
Devon County Council: East Devon District Council; Exeter City Council; Mid Devon District Council
Devon County Council: North Devon Council; South Hams District Council; Teignbridge District Council
Devon County Council: Torridge District Council; West Devon Borough Council
East Sussex County Council: Eastbourne Borough Council; Hastings Borough Council; Lewes District Council
East Sussex County Council: Rother District Council; Wealden District Council
Essex County Council: Basildon Council; Braintree District Council; Brentwood Borough Council
Essex County Council: Castle Point Borough Council; Chelmsford City Council; Colchester City Council
Essex County Council: Epping Forest District Council; Harlow Council; Maldon District Council
Essex County Council: Rochford District Council; Tendring District Council; Uttlesford District Council
Gloucestershire County Council: Cheltenham Borough Council; Cotswold District Council
Gloucestershire County Council: Forest of Dean District Council; Gloucester City Council; Stroud District Council
Gloucestershire County Council: Tewkesbury Borough Council
Hampshire County Council: Basingstoke and Deane Borough Council; East Hampshire District Council
Hampshire County Council: Eastleigh Borough Council; Fareham Borough Council; Gosport Borough Council
Hampshire County Council: Hart District Council; Havant Borough Council; New Forest District Council
Hampshire County Council: Rushmoor Borough Council; Test Valley Borough Council; Winchester City Council
Hertfordshire County Council: Broxbourne Borough Council; Dacorum Borough Council
Hertfordshire County Council: East Hertfordshire District Council; Hertsmere Borough Council
Hertfordshire County Council: North Hertfordshire District Council; St Albans City and District Council
Hertfordshire County Council: Stevenage Borough Council; Three Rivers District Council; Watford Borough Council
Hertfordshire County Council: Welwyn Hatfield Borough Council
Kent County Council: Ashford Borough Council; Canterbury City Council; Dartford Borough Council
Kent County Council: Dover District Council; Folkestone and Hythe District Council; Gravesham Borough Council
Kent County Council: Maidstone Borough Council; Sevenoaks District Council; Swale Borough Council
Kent County Council: Thanet District Council; Tonbridge and Malling Borough Council
Kent County Council: Tunbridge Wells Borough Council
Lancashire County Council: Burnley Borough Council; Chorley Council; Fylde Council; Hyndburn Borough Council
Lancashire County Council: Lancaster City Council; Pendle Borough Council; Preston City Council
Lancashire County Council: Ribble Valley Borough Council; Rossendale Borough Council; South Ribble Borough Council
Lancashire County Council: West Lancashire Borough Council; Wyre Council
Leicestershire County Council: Blaby District Council; Charnwood Borough Council; Harborough District Council
Leicestershire County Council: Hinckley and Bosworth Borough Council; Melton Borough Council
Leicestershire County Council: North West Leicestershire District Council; Oadby and Wigston Borough Council
Lincolnshire County Council: Boston Borough Council; East Lindsey District Council; City of Lincoln Council
Lincolnshire County Council: North Kesteven District Council; South Holland District Council
Lincolnshire County Council: South Kesteven District Council; West Lindsey District Council
Norfolk County Council: Breckland Council; Broadland District Council; Great Yarmouth Borough Council
Norfolk County Council: King's Lynn and West Norfolk Borough Council; North Norfolk District Council
Norfolk County Council: Norwich City Council; South Norfolk Council
Nottinghamshire County Council: Ashfield District Council; Bassetlaw District Council; Broxtowe Borough Council
Nottinghamshire County Council: Gedling Borough Council; Mansfield District Council
Nottinghamshire County Council: Newark and Sherwood District Council; Rushcliffe Borough Council
Oxfordshire County Council: Cherwell District Council; Oxford City Council; South Oxfordshire District Council
Oxfordshire County Council: Vale of White Horse District Council; West Oxfordshire District Council
Staffordshire County Council: Cannock Chase District Council; East Staffordshire Borough Council
Staffordshire County Council: Lichfield District Council; Newcastle-under-Lyme Borough Council
Staffordshire County Council: South Staffordshire Council; Stafford Borough Council
Staffordshire County Council: Staffordshire Moorlands District Council; Tamworth Borough Council
Suffolk County Council: Babergh District Council; East Suffolk Council; Ipswich Borough Council
Suffolk County Council: Mid Suffolk District Council; West Suffolk Council
Surrey County Council: Elmbridge Borough Council; Epsom and Ewell Borough Council; Guildford Borough Council
Surrey County Council: Mole Valley District Council; Reigate and Banstead Borough Council
Surrey County Council: Runnymede Borough Council; Spelthorne Borough Council; Surrey Heath Borough Council
Surrey County Council: Tandridge District Council; Waverley Borough Council; Woking Borough Council
Warwickshire County Council: North Warwickshire Borough Council; Nuneaton and Bedworth Borough Council
Warwickshire County Council: Rugby Borough Council; Stratford-on-Avon District Council; Warwick District Council
West Sussex County Council: Adur District Council; Arun District Council; Chichester District Council
West Sussex County Council: Crawley Borough Council; Horsham District Council; Mid Sussex District Council
West Sussex County Council: Worthing Borough Council
Worcestershire County Council: Bromsgrove District Council; Malvern Hills District Council
Worcestershire County Council: Redditch Borough Council; Worcester City Council; Wychavon District Council
Worcestershire County Council: Wyre Forest District Council
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
Perth and Kinross Council; Perthshire
Renfrewshire Council
Scottish Borders Council; Borders
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
"""One council a line; `DISTRICTS` holds several a line, after the county that they are in, and no aliases."""
