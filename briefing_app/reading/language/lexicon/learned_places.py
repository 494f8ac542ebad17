"""Words and weights fitted by `make fit` on labelled stories; not written by hand.

What speaks for a name being the place of a story's council: the words before it (b1, b2, and bn for any of six) and
behind it (a1, a2, an; X is a name, N a number, Y a year, ^ the end of a line), where it stands and how it looks.
"""

_COMMON = """
    A ADHD AND About Above Academy Access According Achieving Across Act Action Actions Ad Additional Adobe Adopters
    Adoption Adult Adults Advertisement Advice Advisers Advocacy Advocates Afghan Afghanistan After Age Agencies
    Agency Agenda Aldous All Almost Also Alternative Although Among An Analysis And Annual Another Any Anyone
    Apologies Appendix Applications April Are Area Areas Around Arrangements Article As Asian Ask Asked Assessing
    Assessment Assessments Assessors Association Assurance Asylum-seeking At Attendance Audit Audits Aug August
    Author Authorities Authority B BBC Babies Back Background Barlow Because Before Behind Being Bell Besides Best
    Better Between Big Birth Black Board Bosses Both Boys Bright Britain British Brothers Business But By C CAMHS
    CARE CCG CHILDREN CHILDREN’S CIW COMMITTEE COUNCIL COVID-19 CQC CQC's CQC’s CSSIW Cabinet Calder Calls Care
    Carer Carers Carers’ Case Caseloads Cases Centre Chair Chairman Change Changes Channel Checks Children
    Children's Childrens Children’s Christmas Chronologies City’s Civic Clear Clinical Cllr Close Cole College
    Comments Commission Commissioner Commissioning Committee Commons Communities Community Complaints Con Concerns
    Conference Conferences Consent Conservative Conservatives Constabulary Contact Contacts Contingency Core
    Corporate Coun Council's Councillor Councillors Councils Council’s Country Court Covid Covid-19 Credit Crime
    Croydon’s Culture D DCS Daily Dame Data Date Dates Day Deaf Dear Dec December Decision Decisions Declarations
    Delay Delays Delivery Dem Demand Democracy Democrat Democratic Democrats Dems Dental Department Designated
    Development DfE Direct Director Disabilities Disability Disabled Domestic Door Doyle Dr Drift During Duty E EHC
    EHCP ENDS Each Earlier Early Easter Echo Education Educational Effective Eight Elected Eleven Elsewhere Email
    Emergency Emotional England English Enquiry Equipment Equity Eritrea Estyn Estyn’s Even Every Everybody Everyone
    Everything Evidence Exclusions Executive Experiences Exploitation Extra FOR Facebook Families Family Farrow
    Fathers Feb February Feedback Few Fewer Files Financial Finding Findings Fire First Five Focused Following For
    Former Forum Foster Fostering Fotolia Foundation Four Fourteen Framework Freeview Friday Fridays From Front
    Frontline Full Further Futures GCSE GP GPs Gazette Get Getting Getty Girls Go Good Good' Good’ Google Governance
    Government Grandparents Greater Group HIW HM HMI HMICFRS HMIP Hale Half Hall Hardly Have Having He Head Heads
    Health Healthcare Help Her Here Hide High His Holder Holiday Holroyd Home Homes Hospital House Housing How
    However Hub I I'd I'm ICB ILACS IN INSPECTION IT If Image Images Impact Important Improvement Improvements
    Improvement’ In Inadequate Inadequate' Inadequate’ Inclusion Independent Information Initial Inspection
    Inspections Inspector Inspectorate Inspectors Inspectors’ Integrated Interest Interim Interpreters Iran Is
    Island Issue It It's Item Items Its It’s I’d I’ll I’m I’ve J JTAI Jan January Joint July June Just Justice KB
    KCC Keeping Key Kinship Kurdish LDRS LGA LSCB Labour Labour’s Lane Last Later Latest Law Lead Leader Leaders
    Leadership Learning Leavers Leaving Legal Less Let Letter Letters Lib Liberal Life Life-story Lifelong Like
    Lindqvist Link Links Lister Little Live Lives Local Lone Long Long-term Looked Lowe Lyle MASH MINUTES MORE MP
    MPs Main Majesty's Majesty’s Makaton Make Making Management Manager Managers Managers’ Many March Marlow Marsden
    Matching May Media Meeting Meetings Member Members Mental Midlands Midwives Minister Ministers Minute Minutes
    Missing Monday Money Monitoring Monthly Morale More Moss Most Mothers Moves Mr Mrs Ms Much Multi Multi-Agency
    Multi-agency My NEWS NHS National Nearly Need Needs Neglect Neighbouring Newly News Next Night Nine Nineteen No
    Nobody None Nor Not Note Notes Nothing Notice November Now Nurseries Nursery Nurses OF OFSTED OFSTED's
    Occupational October Of Offending Offer Office Officer Officers Ofsted Ofsted's Ofsted’s Old Older On Once Only
    Opposition Orme Other Others Our Out Outcome Outcomes Outline Outstanding Outstanding' Outstanding’ Over Overall
    Overnight Oversight Overview P PA PAs PDF Page Panel Parent Parenting Parents Parents’ Part Participation
    Partners Partnership Partnerships Pashto Pathway Pay Peer Pell People People’s Performance Permanence Permanent
    Personal Photo Picture Placement Plan Planning Plans Please Police Policy Political Politicians Poor Portfolio
    Positive Post Posted Practice Practitioners Praise Pre-birth Pre-proceedings Press Primary Private Probation
    Professionals Programme Progress Prosser Protection Provision Pryce Public Published Pupils Purpose Put Quality
    Questions R READ REPORT RESOLVED Read Reason Reasons Recommendations Record Recording Records Recruitment Red
    Referrals Refugee Related Repeat Report Reporter Reporting Reports Requests Requires Rescue Residential
    Residents Resolved Respite Response Return Reunification Review Reviewing Reviews Right Risk Risks Road Room
    Rowe Rudd Rural SEN SEND SERVICES Safe Safeguarding Safety Saturday School Schools Scotland Screening Scrutiny
    Secretary Section See Select Senior September Serious Service Services Seven Several Sexual Share Shared She
    She’s Short Shots Siblings Sickness Sign Significant Signs Since Single Six Sixteen Skills Skip Small So Social
    Some Special Specialist Speech Staff Standards Star Start State Statement Statutory Staying Step-down Still
    Stock Strategic Strategy Street Strengths Strong Subject Subscribe Such Sudan Summary Sunday Supervision
    Supervisors Support Supported Supporting Surrey’s T THE Taken Talking Talks Targeted Targets Taxi Teachers Team
    Teams Teenagers Ten Thank Thanks That That’s Their Then Therapists Therapy There There’s These They They’re
    They’ve Things This Those Three Thresholds Through Thursday Tigrinya Time Title To Today Today’s Together Too
    Top Tory Town Training Transfer Transition Transport Tranter Trust Tuesday Turnover Twelve Twitter Two UK
    Unaccompanied Under Unison University Unpaid Until Update Updated Urgent Us Vacancies Venue Very Vietnam
    Vietnamese View Village Virtual Visit Visits Voice Vulnerable WSOA WSoA Waiting Waits Wales Watch Watchdog We
    We've Wednesday Weekly Welcome Well Well-being Wellbeing Welsh We’d We’ll We’re We’ve What WhatsApp What’s When
    Where Whether While Who Why Widespread With Within Words Work Workers Workforce Working Written YJS YOS Year
    Years Yes Yet You Young Younger Youngsters Your Youth
"""
COMMON = frozenset(_COMMON.split())
"""Words with a capital that are part of no name."""
_GIVEN = """
    Aaron Abdi Abdul Abena Abigail Adaeze Adam Ade Adebola Adeel Adele Adeline Adewale Adrian Adrienne Afsana Ahmed
    Aidan Ailsa Aisha Alan Alasdair Alastair Alec Aled Alexander Alf Alice Alicia Alison Alistair Alun Ama Amanda
    Amara Amina Amir Amit Amos Andrea Andrew Andy Angela Angharad Anil Anita Anjali Anke Ann Ann-Marie Anna Annabel
    Anne Anneliese Annette Annie Annike Annis Anthea Anthony Anton Antonia Anwar Aoife Arabella Archie Arthur Ashley
    Asif Asma Assistant Aurelia Avril Ayesha Aylin Baillie Balvinder Barbara Barnaby Barrie Barry Bartholomew Basil
    Bea Beatrice Beatrix Becca Becky Belinda Bella Benedict Bernadette Bernard Bertram Beryl Beth Bethan Bettany
    Bettina Bev Beverley Bilal Bill Bina Birgit Bisi Blodwen Bob Bola Brenda Brendan Brenton Brian Bridget Brighter
    Bronagh Bruce Bryan Bryony Bukola Byron Callum Camilla Candice Captain Caradoc Carla Carly Carol Carol-Ann
    Carole Caroline Carolyn Carys Cassandra Cassie Catherine Catrin Catriona Cecily Celia Ceridwen Ch Chantelle
    Charles Charlotte Cheryl Chidi Chief Child Chloe Chris Christabel Christine Christopher Claire Clara Clare
    Clarissa Clement Cliff Clive Col Colette Colin Colm Commander Connie Conrad Constance Constantin Cordelia
    Corinne Cosmo County Craig Cressida Crispin Curtis Cynthia DCI Dai Dale Damian Dan Daniel Danielle Danny Daphne
    Darren Dave David Davina Dawn Dean Deb Debbie Deborah Dee Deirdre Delia Delphine Delroy Delyth Denise Dennis
    Denzil Deputy Derek Dermot Des Desiree Desmond Det Detective Dev Dewi Diana Diane Dick Dilip Dilys Dina Dinah
    Dinesh Dominic Donald Donna Dora Doreen Dorothea Dorothy Doug Dougie Douglas Duncan Eamonn Ed Edith Edmund Edna
    Edward Edwin Eileen Eilidh Eirlys Elaine Eleanor Elen Eleri Elfed Elgan Elin Elinor Ellen Ellis Elsie Elspeth
    Eluned Elwyn Emeka Emma Emrys Emyr Eric Errol Esther Eunice Eustace Evan Evangeline Ewan Fabian Faisal Farah
    Farid Farida Fay Faye Felicity Felix Femi Fenella Ferdous Fergus Ffion Fiona Fionnuala Flora Florence Fran
    Frances Francesca Francis Frank Fraser Freddie Freya Gail Gareth Garfield Garth Gary Gavin Gaynor Ged Gemma
    Geoff Geoffrey Georgina Geraint Gerald Geraldine Gethin Gideon Giles Gill Gillian Gina Ginny Gita Glen Glenda
    Glenys Godfrey Gordon Grace Graham Grainne Grant Greg Greta Gulnar Guy Gwen Gwenda Gwendolen Gwendoline
    Gwenllian Gwenno Gwilym Gwyn Habiba Hal Hamida Hamish Hamza Hannah Hansa Hari Harjit Harminder Harold Harpreet
    Harriet Hasan Hattie Hayley Heath Heather Hedd Hefin Heidi Helen Helena Helga Henrietta Henry Hester Hetty
    Heulwen Hilary Hilda Honor Horace Horatio Howard Hugh Hugo Humphrey Huw Hywel Iain Ian Idris Ifeoma Ignatius
    Imani Imelda Imogen Imran Ines Ingrid Innes Insp Iolo Iona Iqbal Iqra Irene Isaac Isadora Ishbel Isla Isobel
    Ivan Ivana Ivor Ivy Iwan Jacinta Jack Jackie Jacob Jacqueline Jacqui Jade Jai James Jamila Jane Janet Janice
    Janine Jarvis Jason Jasper Jasvinder Jasvir Jaswant Jean Jeanette Jeffrey Jem Jemima Jenna Jennifer Jenny Jeremy
    Jermaine Jerome Jethro Jill Jim Jo Joan Joanna Joanne Jocasta Jocelyn Jody Joe Joel John Johnny Jolyon Jon Jonah
    Jonathan Jonty Jory Joseph Josephine Josie Joyce Jude Judith Julia Julian Julie Justin Kamal Kamala Karen Karin
    Kat Kate Kath Katherine Kathryn Katrina Kavita Kayleigh Keir Keith Kelechi Kelvin Ken Kenneth Kerry-Ann Kevin
    Keziah Kieran Kim Kirsteen Kirsten Kirsty Kit Kofi Kwabena Kwame Lachlan Lakhbir Larry Latif Laura Laurel
    Laurence Lavinia Lawrence Leah Leanne Lee Lee-Anne Leela Leigh Leighton Len Lena Leo Leon Leonard Leonie Leonora
    Leroy Les Lesley Lester Leticia Lewis Liam Linda Lindsay Lionel Lisa Liz Lorcan Lorna Lorne Lorraine Lottie
    Louisa Louise Loveday Lowri Lucas Lucian Lucille Lucinda Lucy Lydia Lyn Lynette Lynn Lynne Maeve Maggie Magnus
    Mags Mair Mairi Maium Malcolm Manpreet Marc Marcia Marcus Mared Margaret Marged Margery Marguerite Maria Marian
    Marianne Marion Marjorie Marjory Mark Marlene Marlon Martha Martin Martyn Mary Mary-Ann Maryam Matthew Maud
    Maureen Max Maxine Maya Mayor Meena Meera Megumi Meinir Meirion Mel Melanie Melinda Melissa Menna Mercy Merriam
    Mervyn Meryl Mhairi Mica Michael Michaela Micheline Michelle Mick Mickey Mike Miles Mina Mira Miriam Mo Mohammed
    Moira Monica Montague Monty Morag Morwenna Moses Moyra Murdo Musarrat Nabil Nadeem Nadia Nadine Nasir Nasreen
    Natalie Natasha Nathan Nathaniel Naveed Nazia Ned Neelam Neil Nell Nerys Nettie Neville Ngozi Niamh Nicholas
    Nick Nicola Nigel Nigella Nikhil Nina Noel Nolan Non Nora Noreen Norma Norman Nuala Obadiah Odette Ola Olive
    Oliver Olivia Olu Oluwaseun One Oona Oonagh Oscar Ottilie Ottoline Owen Oyinda PC Pam Pamela Pat Patience
    Patricia Patrick Patsy Paul Paula Pauline Penelope Penny Percy Perpetua Pete Peter Petra Phil Philip Philippa
    Phoebe Phyllis Piers Pippa Pravin Priscilla Priti Pritpal Priya Priyanka Prudence Prue Qasim Quentin Rachel Rafe
    Rahim Raj Ralph Randolph Ranjit Rashid Rashida Ravi Ravinder Ray Raymond Rebecca Rebekah Reg Rena Rhian Rhodri
    Rhona Rhys Riana Ricardo Richard Rita Rob Robat Robert Robin Roderick Rodney Roger Roland Ron Ronald Ronan Rory
    Ros Rosa Rosalind Rosalyn Rosamund Rose Rosemary Roshana Rosie Ross Rowena Roy Roz Ruaridh Ruby Rufus Rukhsana
    Rupert Ruth Ryan Saffron Saira Sajid Sal Sally Salma Sam Samantha Samia Samir Samira Samuel Sandeep Sandra
    Sanjay Sanjit Sara Sarah Sarah-Jane Saskia Saul Sean Selin Selina Selwyn Sgt Shabana Shabnam Shahid Shahida
    Shanice Sharon Shauna Shazia Sheila Shireen Shirin Shirley Shona Sian Silas Simeon Simon Simone Sinead Siobhan
    Sioned Sister Siwan Siân Solomon Sonia Sonya Stacie Stan Stella Stellan Steph Stephanie Stephen Steve Struan
    Stuart Sue Suki Sunil Sunita Superintendent Supt Susan Susannah Suzanne Suzy Sylvia Tabitha Tamara Tamsin Tanvi
    Tara Tariq Tasneem Ted Tegen Terence Teresa Terry Tess Tessa Thandi Thea Thelma Theo Theodora Theresa Thomas
    Tilda Tim Timothy Tobias Toby Toby’s Tolu Tom Tomasz Tomos Tony Tonya Tracey Trevor Trish Tristan Trudy Tunde
    Una Ursula Val Valerie Vanessa Venetia Vera Verity Vernon Veronica Vic Vicky Victor Vikram Vince Vincent Viv
    Vivian Vivienne Walter Wanda Warren Wayne Wendell Wendy Wesley West Wilf Willa William Wilson Win Winifred
    Winnie Winston Wren Wyn Yael Yasmin Yemi Yolanda Yusuf Yvette Yvonne Zahid Zahra Zainab Zara Zayn Zena Zoe
"""
GIVEN = frozenset(_GIVEN.split())
NONE = 0.8
"""How much speaks for a story's naming no council."""
WEIGHTS: dict[float, str] = {
    3.3: """
        served left join
    """,
    2.2: """
        like place
    """,
    2.1: """
        has and; told
    """,
    1.9: """
        cut; known first a
    """,
    1.8: """
        served right join; whole
    """,
    1.7: """
        first a
    """,
    1.6: """
        right cap; words 2
    """,
    1.4: """
        a1 ’s; b2 Y ^; known pos body; served first b
    """,
    1.3: """
        typed lead
    """,
    1.2: """
        b1 in
    """,
    1.0: """
        first t; in full; left join; served pos lead
    """,
    0.9: """
        an ’s; b1 :; bn left; known first t; known left cap; known pos foot; pos title; right and; words 3
    """,
    0.8: """
        a1 Youth; an good; an has; b1 on; begins; bn In; known count; mention only; typed
    """,
    0.7: """
        a1 has; an promised; b1 ,; b1 at; b1 to; bn Ofsted; bn children; bn protection; bn services; unknown first t
    """,
    0.6: """
        a1 on; a1 was; a2 Youth Justice; a2 ’s children; an Youth; an councillor; an inspectors; an partnership;
        an vulnerable; an week; b2 of the; b2 protection in; bn Children; bn Inspectors; bn have; bn in;
        bn inspection; bn needs; bn news; bn special; bn up; served pos body; typed head
    """,
    0.5: """
        a1 Local; a2 's most; an Justice; an Partnership; an are; an between; an children; an feel; an is; an its;
        an last; an most; an must; an on; an one; an published; b1 ^; b1 of; b2 . ^; b2 ^ ^; b2 letter to;
        b2 that the; bn CQC; bn being; bn inspected; bn is; bn letter; bn month; bn of; bn which; bn ’s;
        known right cap; unknown pos title
    """,
    0.4: """
        a1 's; a1 must; a1 to; a2 , where; a2 . They; a2 is to; a2 on N; an Integrated; an Ofsted; an September; an a;
        an assessed; an authority; an become; an been; an inadequate; an nine; an often; an rated; an since;
        an social; an some; an something; an town; an where; b1 how; b2 Photo :; b2 children in; b2 services in;
        b2 workers in; bn On; bn Photo; bn about; bn been; bn disabilities; bn had; bn judged; bn now; bn their;
        bn they; bn told; bn top; bn visit; bn workers; known pos title; like word; pos body; unknown pos head;
        words 1
    """,
    0.3: """
        a1 *; a1 area; a1 between; a1 it; a1 social; a1 the; a1 too; a2 , N; a2 , and; a2 , in; a2 have been;
        an Councillor; an June; an Local; an N; an better; an care; an does; an enough; an given; an improvement;
        an months; an no; an people; an should; an too; an under; an young; b1 How; b1 In; b1 for; b1 inspected;
        b2 . In; b2 Children in; b2 Director of; b2 Services ,; b2 X ^; b2 X and; b2 X by; b2 ^ How; b2 at how;
        b2 disabilities in; b2 on the; b2 visit to; bn Director; bn Hall; bn House; bn How; bn It; bn Minutes; bn N;
        bn There; bn abuse; bn came; bn care; bn child; bn days; bn educational; bn failings; bn family;
        bn inadequate; bn inspectors; bn people; bn plan; bn runs; bn said; bn serious; bn were; bn years; inside;
        pos lead; served first c; unknown first a; unknown first c
    """,
    0.2: """
        a1 '; a1 Parent; a1 SEND; a1 a; a2 Local Area; a2 Parent Carer; a2 Youth Offending; a2 ^ Ofsted; a2 and the;
        a2 as a; an '; an 's; an Area; an Carer; an May; an Parent; an SEND; an an; an foster; an inspection; an late;
        an rating; an strong; an wait; an ’; b1 and; b1 by; b1 when; b1 which; b2 X of; b2 came to; b2 in which;
        b2 were in; b2 ’ for; b2 ’ in; bn (; bn *; bn CIW; bn Interim; bn Some; bn carried; bn families; bn from;
        bn homes; bn leavers; bn look; bn saw; bn see; bn ten; bn this; bn vulnerable; bn week; known first d;
        pos head
    """,
    -0.2: """
        a1 Echo; a1 Town; a2 * X; a2 , so; a2 Town Hall; a2 ’s social; an Echo; an July; an News; an about; an can;
        an go; an it; an of; an runs; an talked; an told; an two; an with; b1 Her; b1 Reporter; b2 Democracy Reporter;
        b2 N *; b2 ^ By; b2 of His; bias; bn Democracy; bn Her; bn Probation; bn Reporter; bn Skills; bn THE; bn When;
        bn X; bn and; bn at; bn for; bn go; bn its; bn made; bn or; bn over; bn overall; bn service; bn since; bn we;
        bn went; known pos lead
    """,
    -0.3: """
        a1 N; a1 Ofsted; a1 X; a1 ^; a1 by; a1 can; a1 communities; a1 from; a1 in; a1 runs; a1 together; a1 we;
        a1 who; a2 Safeguarding Children; a2 has had; a2 ’s Inspectorate; a2 ’s Inspectors; a2 ’s child; an ); an ,;
        an April; an Care; an Committee; an Director; an Inspection; an Inspectors; an Members; an Probation;
        an Thursday; an Town; an and; an any; an as; an communities; an department; an have; an more; an protection;
        an safe; an that; an was; an we; b1 's; b1 *; b1 By; b1 Greater; b1 ’; b2 Venue :; b2 X .; b2 item ^; beside;
        bn 's; bn Greater; bn HMI; bn Scrutiny; bn Staff; bn Y; bn by; bn end; bn find; bn given; bn how; bn more;
        bn speak; bn such; bn what; bn working; bn you; known begins always; served pos foot; typed title; upper
    """,
    -0.4: """
        a1 (; a1 :; a1 for; a1 have; a1 leader; a2 . A; a2 . ^; a2 ^ X; a2 children ’s; a2 from N; an Inspectorate;
        an Joint; an PDF; an had; an leader; an met; an new; an news; an or; an outstanding; an safeguarding; an so;
        b2 by the; b2 ’ ^; bn ); bn By; bn Partnership; bn Performance; bn Service; bn arrangements; bn department;
        bn exploitation; bn her; bn long; bn one; bn progress; bn rating; bn right; bn so; bn team; bn the;
        bn through; bn works; bn young; in person; served first t; served pos title
    """,
    -0.5: """
        a1 .; a1 and; a1 of; a2 , said; a2 has done; an Health; an Improvement; an both; an brought; an every; b2 X ,;
        b2 agencies in; bn Estyn; bn Local; bn Social; bn Venue; bn agencies; bn director; bn four; bn than;
        bn together; person; served; served first a
    """,
    -0.6: """
        a2 's children; a2 , X; an Plan; an area; an done; an exploitation; an joint; an meet; bn His; bn be;
        bn front; bn keep; bn sees; left and; left cap; plain some; served begins always
    """,
    -0.7: """
        a1 with; an :; an Minutes; b1 His; b2 at the; bn county; bn deal
    """,
    -0.8: """
        an (; an child; an come; bn Education; bn Labour; bn home; first c; served first d; unknown
    """,
    -0.9: """
        bn was; bn with; unknown count; unknown first d
    """,
    -1.0: """
        bn A; none told
    """,
    -1.1: """
        given name 1; given name 2
    """,
    -1.2: """
        an X; typed foot; unknown first b; unknown once
    """,
    -1.3: """
        known left and; other told
    """,
    -1.4: """
        known first c; part person
    """,
    -1.5: """
        first d
    """,
    -1.6: """
        b1 with; part of told; served once; unknown begins always
    """,
    -1.8: """
        unknown pos body; unknown right join
    """,
    -2.0: """
        known pos head
    """,
    -2.3: """
        given name; unknown left join
    """,
    -2.4: """
        typed body
    """,
    -2.8: """
        ordinary
    """,
}
