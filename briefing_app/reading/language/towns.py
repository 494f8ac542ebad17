"""Which council answers for social care and education in a town, an island or a district that a story names."""

import re
from functools import cache

from briefing_app.reading.language.gazetteer import council_named, county_of

TOWNS = """
Argyll and Bute: Campbeltown; Dunoon; Helensburgh; Islay; Jura; Lochgilphead; Mull; Oban; Rothesay; Tiree
Aberdeenshire: Fraserburgh; Inverurie; Peterhead; Stonehaven
Angus: Arbroath; Forfar; Montrose
Dumfries and Galloway: Dumfries; Stranraer
East Ayrshire: Cumnock; Kilmarnock
East Lothian: Haddington; Musselburgh
Fife: Dunfermline; Glenrothes; Kirkcaldy; St Andrews
Highland: Fort William; Inverness; Nairn; Portree; Skye; Thurso
Inverclyde: Greenock
Moray: Elgin; Forres
North Ayrshire: Arran; Irvine; Largs; Saltcoats
North Lanarkshire: Airdrie; Coatbridge; Cumbernauld; Motherwell
Orkney: Kirkwall; Stromness
Perth and Kinross: Blairgowrie; Crieff; Perth; Pitlochry
Renfrewshire: Paisley
Scottish Borders: Galashiels; Hawick; Jedburgh; Kelso; Peebles; Selkirk
Shetland: Lerwick
South Ayrshire: Ayr; Girvan; Troon
South Lanarkshire: East Kilbride; Lanark
Stirling: Bridge of Allan; Callander; Dunblane
West Lothian: Bathgate; Livingston
Western Isles: Barra; Benbecula; Stornoway
Anglesey: Amlwch; Beaumaris; Holyhead; Llangefni; Menai Bridge
Blaenau Gwent: Ebbw Vale; Tredegar
Carmarthenshire: Ammanford; Carmarthen; Llanelli
Ceredigion: Aberaeron; Aberystwyth; Cardigan; Lampeter
Conwy: Abergele; Colwyn Bay; Llandudno
Denbighshire: Denbigh; Llangollen; Prestatyn; Rhyl; Ruthin
Flintshire: Holywell; Mold
Gwynedd: Bala; Bangor; Caernarfon; Dolgellau; Porthmadog; Pwllheli
Monmouthshire: Abergavenny; Chepstow; Monmouth
Neath Port Talbot: Neath; Port Talbot
Pembrokeshire: Haverfordwest; Milford Haven; Tenby
Powys: Brecon; Builth Wells; Llandrindod Wells; Welshpool
Rhondda Cynon Taf: Aberdare; Pontypridd; Rhondda; Tonypandy
Torfaen: Cwmbran; Pontypool
Vale of Glamorgan: Penarth
Buckinghamshire: Aylesbury; High Wycombe
Cheshire East: Congleton; Crewe; Macclesfield
Cheshire West and Chester: Chester; Ellesmere Port; Northwich; Winsford
Cornwall: Bodmin; Camborne; Falmouth; Newquay; Penzance; Redruth; St Austell; Truro
Cumberland: Whitehaven; Workington
Dorset: Dorchester; Weymouth
Durham: Bishop Auckland; Consett; Peterlee
East Riding: Bridlington; Goole
Halton: Runcorn; Widnes
Herefordshire: Leominster
Isle of Wight: Cowes; Ryde; Sandown; Shanklin; Ventnor
Medway: Chatham; Gillingham; Rochester
North East Lincolnshire: Cleethorpes; Grimsby
North Lincolnshire: Scunthorpe
North Somerset: Weston-super-Mare
North Yorkshire: Northallerton; Ripon; Skipton; Whitby
Northumberland: Alnwick; Ashington; Berwick-upon-Tweed; Blyth; Hexham; Morpeth
Shropshire: Bridgnorth; Ludlow; Oswestry; Shrewsbury
Somerset: Bridgwater; Minehead; Taunton; Yeovil
Stockton-on-Tees: Billingham; Thornaby
Telford and Wrekin: Telford
Thurrock: Tilbury
Torbay: Brixham; Paignton; Torquay
West Berkshire: Newbury; Thatcham
Westmorland and Furness: Kendal; Windermere
Wiltshire: Chippenham; Devizes; Salisbury; Trowbridge
Windsor and Maidenhead: Maidenhead; Windsor
Bradford: Keighley
Calderdale: Halifax; Hebden Bridge; Todmorden
Dudley: Halesowen; Stourbridge
Kirklees: Batley; Dewsbury; Huddersfield
Knowsley: Huyton
Manchester: Moss Side; Wythenshawe
North Tyneside: Wallsend; Whitley Bay
Sandwell: Smethwick; West Bromwich
Sefton: Bootle; Southport
South Tyneside: Jarrow; South Shields
Tameside: Ashton-under-Lyne; Stalybridge
Trafford: Altrincham; Stretford
Wakefield: Castleford; Pontefract
Wirral: Birkenhead; Wallasey
Wolverhampton: Wolves
Brent: Wembley; Willesden
Ealing: Southall
Haringey: Tottenham; Wood Green
Havering: Romford
Hillingdon: Uxbridge
Lambeth: Brixton
Lewisham: Catford; Deptford
Redbridge: Ilford
Southwark: Bermondsey; Camberwell; Peckham
Tower Hamlets: Bethnal Green
Waltham Forest: Leyton; Walthamstow
Cambridgeshire: Huntingdon; Wisbech
Derbyshire: Buxton; Glossop; Ilkeston
Devon: Barnstaple; Bideford; Newton Abbot; Tiverton
East Sussex: Bexhill; Hailsham
Essex: Clacton; Clacton-on-Sea; Harwich
Gloucestershire: Cirencester
Hampshire: Aldershot; Andover; Basingstoke; Farnborough
Hertfordshire: Hatfield; Hemel Hempstead
Kent: Margate; Ramsgate; Sittingbourne; Tonbridge
Lancashire: Accrington; Leyland; Morecambe; Skelmersdale
Leicestershire: Hinckley; Loughborough
Lincolnshire: Gainsborough; Grantham; Skegness; Spalding
Norfolk: Cromer; Thetford
Nottinghamshire: Newark; Worksop
Oxfordshire: Abingdon; Banbury; Bicester; Witney
Staffordshire: Burton upon Trent; Cannock; Leek
Suffolk: Bury St Edmunds; Felixstowe; Lowestoft
Surrey: Farnham; Leatherhead; Redhill
Warwickshire: Leamington Spa; Nuneaton
West Sussex: Bognor Regis; Littlehampton
Worcestershire: Evesham; Kidderminster
"""
"""Towns and islands that no council is called by, one council a line; few that are also surnames or words."""


def council_serving(place: str) -> str | None:
    """Return the council that is inspected where a place is: Kent's for Swale, Cornwall's for Truro; None if unknown.

    Of "Moss Side and Wythenshawe" both must be in one council.
    """
    served = _served(place)
    parts = set() if served else {_served(part) for part in re.split(r",? and |, ", place)}
    return parts.pop() if len(parts) == 1 else served


def _served(place: str) -> str | None:
    known = council_named(place)
    return (county_of(known) or known) if known else _towns().get(place)


@cache
def _towns() -> dict[str, str]:
    lines = (line.split(": ") for line in TOWNS.splitlines() if line)
    return {town: council_named(council) or "" for council, towns in lines for town in towns.split("; ")}
