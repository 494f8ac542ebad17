"""Words and weights fitted by `make fit` on labelled stories; not written by hand.

What speaks for a name being the place of a story's council: the words before it (b1, b2, and bn for any of six) and
behind it (a1, a2, an; X is a name, N a number, Y a year, ^ the end of a line), where it stands and how it looks.
"""

_COMMON = """
    A ADHD AND About Access According Achieving Across Act Action Actions Ad Additional Adopters Adoption Adult
    Adults Advice Advisers Advocacy Advocates Afghan Afghanistan After Age Agencies Agency Agenda All Almost
    Although Among An Analysis And Annual Another Any Anyone Apologies Appendix Applications April Area Areas Around
    Arrangements Article As Ask Assessment Assessments Assessors Association Assurance Asylum-seeking At Attendance
    Audit Audits August Authority B BBC Babies Back Because Before Being Best Better Between Birth Black Board
    Bosses Both Boys Bright Britain British Brothers Business But By CAMHS CCG CHILDREN CHILDREN’S CIW COUNCIL
    COVID-19 CQC CQC’s Cabinet Calls Care Carer Carers Carers’ Case Caseloads Cases Centre Chair Chairman Change
    Changes Checks Child Children Children's Children’s Christmas Chronologies City’s Civic Clear Clinical Cllr
    College Commission Commissioner Commissioning Committee Communities Community Complaints Concerns Conference
    Conferences Consent Conservative Conservatives Constabulary Contact Contacts Contingency Core Corporate Coun
    Council's Councillor Councillors Councils Council’s Court Covid Covid-19 Credit Croydon’s Culture DCS Daily Dame
    Data Date Dates Day Deaf Dear Dec December Decision Decisions Declarations Delay Delays Dem Demand Democracy
    Democrat Democratic Democrats Dems Dental Department DfE Direct Director Disabilities Disability Disabled
    Domestic Door Dr Drift During E EHC Each Early Easter Echo Education Educational Eight Elected Eleven Elsewhere
    Email Emergency Emotional England English Equipment Eritrea Estyn Even Every Everybody Everyone Everything
    Exclusions Executive Exploitation Extra Facebook Families Family Farrow Fathers February Feedback Few Fewer
    Files Financial Findings Fire First Five Focused For Former Forum Foster Fostering Four Fourteen Framework
    Friday Fridays From Front Frontline Further Futures GCSE GP GPs Gazette Get Getting Getty Girls Good Good' Good’
    Governance Government Grandparents Greater Group HM HMI HMICFRS HMIP Half Hall Hardly Have Having He Head Heads
    Health Healthcare Help Her Here Hide High His Holder Holiday Home Homes Hospital House Housing How However Hub I
    I'd I'm ICB ILACS IN INSPECTION If Image Images Important Improvement Improvement’ In Inadequate Inadequate'
    Inadequate’ Inclusion Independent Information Initial Inspection Inspections Inspector Inspectorate Inspectors
    Inspectors’ Integrated Interest Interim Interpreters Iran Is Island Issue It It's Item Items Its It’s I’d I’ll
    I’m I’ve JTAI Jan January Joint July June Just Justice KB Keeping Key Kinship Kurdish LDRS Labour Last Latest
    Law Lead Leader Leaders Leadership Learning Leavers Leaving Legal Less Letter Letters Lib Liberal Life
    Life-story Lindqvist Lister Little Local Lone Long Long-term Looked Lowe MASH MORE MP Majesty's Majesty’s
    Makaton Management Manager Managers Managers’ Many March Marsden Matching May Mayor Media Meeting Meetings
    Member Members Mental Midlands Midwives Minister Ministers Minutes Missing Monday Money Monitoring Monthly
    Morale More Most Mothers Moves Mr Mrs Ms Much Multi-Agency Multi-agency My NEWS NHS National Nearly Need Needs
    Neglect Neighbouring Newly News Next Night Nine Nineteen No Nobody None Nor Not Note Notes Nothing Notice
    November Now Nursery Nurses OF OFSTED Occupational October Of Offending Office Officer Officers Ofsted Ofsted's
    Ofsted’s Old Older On Once Only Opposition Other Others Our Out Outcome Outcomes Outline Outstanding
    Outstanding’ Over Overall Overnight Oversight Overview PA PDF Page Panel Parent Parenting Parents Parents’ Part
    Partners Partnership Pashto Pathway People People’s Performance Permanence Permanent Personal Photo Picture
    Placement Plan Planning Plans Please Police Policy Political Poor Portfolio Positive Post Posted Practice
    Practitioners Praise Pre-birth Pre-proceedings Press Primary Private Probation Progress Prosser Protection
    Provision Public Published Pupils Quality READ RESOLVED Read Reasons Recording Records Recruitment Red Referrals
    Refugee Related Repeat Report Reporter Reporting Reports Requests Requires Rescue Residential Residents Respite
    Response Return Reunification Review Reviewing Reviews Risk Risks Road Rowe Rural SEN SEND SERVICES Safe
    Safeguarding Safety Saturday School Schools Scotland Screening Scrutiny Secretary Section See Senior September
    Serious Service Services Seven Several Sexual Share Shared She She’s Short Siblings Sickness Sign Significant
    Since Single Six Sixteen Skills Skip Small So Social Some Special Specialist Speech Staff Standards Star Start
    State Statement Statutory Staying Step-down Still Stock Strategic Strategy Street Strengths Strong Subscribe
    Such Sudan Sunday Supervision Supervisors Support Supported Supporting THE Talking Talks Targeted Targets Taxi
    Teachers Team Teams Teenagers Ten Thank Thanks That That’s Their Then Therapists Therapy There There’s These
    They They’re They’ve Things This Those Three Thresholds Through Thursday Tigrinya Time To Today Today’s Together
    Too Top Tory Town Training Transfer Transition Transport Trust Tuesday Turnover Twelve Two UK Unaccompanied
    Under Unison Unpaid Until Update Updated Urgent Vacancies Venue Very Vietnam Vietnamese View Village Virtual
    Visit Visits Voice Vulnerable Waiting Waits Wales Watch Watchdog We Wednesday Weekly Well Wellbeing Welsh We’d
    We’ll We’re We’ve What WhatsApp What’s When Where Whether While Who Why With Within Words Work Workers Working
    Written YJS YOS Year Yet You Young Younger Youngsters Your Youth
"""
COMMON = frozenset(_COMMON.split())
"""Words with a capital that are part of no name."""
_GIVEN = """
    Aaron Abdi Abdul Abena Abigail Adaeze Adam Ade Adebola Adeel Adele Adeline Adewale Adrian Adrienne Afsana Ahmed
    Aidan Ailsa Aisha Alan Alasdair Alastair Aled Alexander Alf Alice Alicia Alison Alistair Alun Ama Amanda Amara
    Amina Amir Amit Amos Andrea Andrew Andy Angela Angharad Anil Anita Anjali Anke Ann-Marie Anna Annabel Anne
    Anneliese Annette Annie Annike Annis Anthea Anthony Anton Antonia Anwar Aoife Arabella Archie Arthur Ashley Asma
    Assistant Aurelia Avril Ayesha Baillie Balvinder Barbara Barnaby Barrie Barry Bartholomew Basil Bea Beatrice
    Beatrix Becca Becky Belinda Bella Benedict Bernadette Bernard Bertram Beryl Beth Bethan Bettany Bettina Bev
    Beverley Bilal Bill Bina Birgit Bisi Blodwen Bob Bola Brenda Brendan Brenton Brian Bridget Brighter Bronagh
    Bruce Bryan Bryony Bukola Byron Callum Camilla Candice Captain Caradoc Carla Carol Carol-Ann Carole Caroline
    Carolyn Carys Cassandra Cassie Catherine Catrin Catriona Cecily Celia Ceridwen Ch Chantelle Charles Charlotte
    Cheryl Chidi Chief Chloe Chris Christabel Christine Christopher Claire Clara Clare Clarissa Clement Cliff Clive
    Col Colette Colin Colm Commander Connie Conrad Constance Constantin Cordelia Corinne Cosmo Craig Cressida
    Crispin Curtis Cynthia DCI Dai Dale Damian Daniel Danielle Danny Daphne Darren David Davina Dawn Dean Deb Debbie
    Deborah Dee Deirdre Delia Delphine Delroy Delyth Denise Dennis Denzil Deputy Derek Dermot Des Desiree Desmond
    Det Detective Dev Dewi Diana Diane Dick Dilip Dilys Dinah Dinesh Dominic Donald Donna Dora Doreen Dorothea
    Dorothy Doug Dougie Douglas Duncan Eamonn Ed Edith Edmund Edward Edwin Eileen Eilidh Eirlys Elaine Eleanor Elen
    Eleri Elfed Elgan Elin Elinor Ellen Ellis Elsie Elspeth Eluned Elwyn Emeka Emma Emrys Emyr Eric Errol Esther
    Eunice Eustace Evangeline Ewan Fabian Faisal Farah Farid Farida Faye Felicity Felix Femi Fenella Ferdous Fergus
    Ffion Fiona Fionnuala Flora Florence Fran Frances Francesca Francis Frank Fraser Freddie Freya Gail Gareth
    Garfield Garth Gary Gavin Gaynor Ged Gemma Geoff Geoffrey Georgina Geraint Gerald Geraldine Gethin Gideon Giles
    Gill Gillian Gina Ginny Gita Glenys Godfrey Gordon Grace Graham Grainne Grant Greg Greta Gulnar Guy Gwen Gwenda
    Gwendolen Gwendoline Gwenllian Gwenno Gwilym Gwyn Habiba Hal Hamida Hamish Hamza Hannah Hansa Hari Harjit
    Harminder Harold Harpreet Harriet Hasan Hattie Hayley Heath Heather Hedd Hefin Heidi Helen Helena Helga
    Henrietta Henry Hester Hetty Heulwen Hilary Hilda Honor Horace Horatio Howard Hugh Hugo Humphrey Huw Hywel Iain
    Ian Idris Ifeoma Ignatius Imani Imelda Imogen Imran Ines Ingrid Innes Insp Iolo Iona Iqbal Iqra Irene Isaac
    Isadora Ishbel Isla Isobel Ivan Ivana Ivor Ivy Iwan Jacinta Jack Jackie Jacob Jacqueline Jacqui Jade Jai James
    Jane Janet Janice Janine Jarvis Jason Jasper Jasvinder Jasvir Jaswant Jean Jeanette Jem Jemima Jenna Jennifer
    Jenny Jeremy Jermaine Jerome Jethro Jill Jim Jo Joan Joanna Joanne Jocasta Jocelyn Jody Joe Joel John Johnny
    Jolyon Jon Jonah Jonathan Jonty Jory Joseph Josephine Josie Joyce Jude Judith Julia Julian Julie Justin Kamal
    Kamala Karen Karin Kat Kate Kath Katherine Kathryn Katrina Kavita Kayleigh Keir Keith Kelechi Kelvin Ken Kenneth
    Kerry-Ann Kevin Keziah Kieran Kim Kirsteen Kirsten Kirsty Kit Kofi Kwabena Kwame Lachlan Lakhbir Larry Latif
    Laura Laurel Laurence Lavinia Lawrence Leah Leanne Lee Lee-Anne Leela Leigh Leighton Lena Leon Leonard Leonie
    Leonora Leroy Les Lesley Lester Leticia Lewis Liam Linda Lindsay Lionel Lisa Liz Lorcan Lorna Lorne Lorraine
    Lottie Louisa Louise Loveday Lowri Lucas Lucian Lucille Lucinda Lucy Lydia Lyn Lynette Lynn Lynne Maeve Maggie
    Magnus Mags Mair Mairi Maium Malcolm Manpreet Marc Marcia Marcus Mared Margaret Marged Margery Marguerite Maria
    Marian Marianne Marion Marjorie Marjory Mark Marlene Marlon Martha Martin Martyn Mary Mary-Ann Maryam Matthew
    Maud Maureen Max Maxine Maya Meera Megumi Meinir Meirion Mel Melanie Melinda Melissa Menna Mercy Merriam Meryl
    Mhairi Mica Michael Michaela Micheline Michelle Mick Mickey Mike Miles Mina Mira Miriam Mo Mohammed Moira Monica
    Montague Monty Morag Morwenna Moses Moyra Murdo Musarrat Nabil Nadeem Nadia Nadine Nasreen Natalie Natasha
    Nathan Nathaniel Naveed Nazia Ned Neelam Neil Nell Nerys Nettie Neville Ngozi Niamh Nicholas Nick Nicola Nigel
    Nigella Nikhil Nina Noel Nolan Non Nora Noreen Norma Norman Nuala Obadiah Odette Ola Olive Oliver Olivia Olu
    Oluwaseun One Oona Oonagh Oscar Ottilie Ottoline Owen Oyinda PC Pam Pamela Pat Patience Patricia Patrick Patsy
    Paul Paula Pauline Penelope Penny Percy Perpetua Pete Peter Petra Phil Philip Philippa Phoebe Phyllis Piers
    Pippa Pravin Priscilla Priti Pritpal Priya Priyanka Prudence Prue Qasim Quentin Rachel Rafe Raj Ralph Randolph
    Ranjit Rashid Rashida Ravi Ravinder Ray Rebecca Rebekah Reg Rena Rhian Rhodri Rhona Rhys Riana Ricardo Richard
    Rita Rob Robat Robert Robin Roderick Rodney Roger Roland Ron Ronald Ronan Rory Ros Rosa Rosalind Rosalyn
    Rosamund Rose Rosemary Roshana Rosie Ross Rowena Roy Roz Ruaridh Ruby Rufus Rukhsana Rupert Ruth Ryan Saffron
    Saira Sajid Sal Sally Salma Sam Samantha Samia Samir Samira Samuel Sandeep Sandra Sanjay Sanjit Sara Sarah
    Sarah-Jane Saskia Saul Sean Selina Selwyn Sgt Shabana Shabnam Shahid Shahida Shanice Sharon Shauna Shazia Sheila
    Shireen Shirin Shirley Shona Sian Silas Simeon Simon Simone Sinead Siobhan Sioned Sister Siwan Siân Solomon
    Sonia Sonya Stacie Stan Stella Stellan Steph Stephanie Stephen Steve Struan Stuart Sue Suki Sunil Sunita
    Superintendent Supt Susan Susannah Suzanne Suzy Sylvia Tabitha Tamara Tamsin Tanvi Tara Tariq Tasneem Ted Tegen
    Terence Teresa Terry Tess Tessa Thandi Thea Thelma Theo Theodora Theresa Thomas Tilda Tim Timothy Tobias Toby
    Toby’s Tolu Tom Tomasz Tomos Tony Tonya Tracey Trevor Trish Tristan Trudy Tunde Una Ursula Val Valerie Vanessa
    Venetia Vera Verity Vernon Veronica Vic Victor Vikram Vince Vincent Viv Vivian Vivienne Walter Warren Wayne
    Wendell Wendy Wesley West Wilf Willa William Wilson Win Winifred Winnie Winston Wren Wyn Yael Yasmin Yemi
    Yolanda Yusuf Yvette Yvonne Zahid Zahra Zainab Zara Zayn Zena Zoe
"""
GIVEN = frozenset(_GIVEN.split())
NONE = 0.7
"""How much speaks for a story's naming no council."""
WEIGHTS: dict[float, str] = {
    2.4: """
        whole
    """,
    2.2: """
        has and; known pos body; like place; served left join; told
    """,
    2.0: """
        served first b
    """,
    1.9: """
        served right join
    """,
    1.8: """
        first a
    """,
    1.7: """
        known first a
    """,
    1.3: """
        right and
    """,
    1.2: """
        in full; pos lead; typed head
    """,
    1.1: """
        a1 ’s; b1 in; bn of; known left cap; served pos body; typed
    """,
    1.0: """
        b2 Y ^; known first t; words 2
    """,
    0.9: """
        first t; known count; known pos lead; unknown first t
    """,
    0.8: """
        an has; an ’s; bn in; cut; known pos title; pos body; served pos foot
    """,
    0.7: """
        an promised; b1 :; bn In; bn Ofsted; typed foot; unknown pos head
    """,
    0.6: """
        an children; an feel; an schools; an special; b1 to; b2 own .; bn protection; bn services; count; person
    """,
    0.5: """
        a1 Youth; a1 has; a2 . They; a2 Youth Justice; an Service; an its; an vulnerable; b1 on; b2 letter to;
        b2 protection in; bn Children; bn Inspectors; bn needs; bn special; known pos foot; left join;
        unknown first c; unknown pos title
    """,
    0.4: """
        a1 YJS; a1 on; a2 , where; a2 on N; a2 ’s services; an Justice; an YJS; an Youth; an become; an good;
        an inadequate; an inspectors; an last; an most; an on; an one; an published; an social; an week; b1 ^; b1 at;
        bn N; bn been; bn children; bn found; bn has; bn homes; bn how; bn inspection; bn inspectors; bn is; bn on;
        bn report; bn up; mention only; pos foot
    """,
    0.3: """
        a1 's; a1 must; a2 and the; a2 is to; an 's; an (; an *; an a; an better; an does; an given; an help; an it;
        an must; an nine; an over; an partnership; an say; an too; an where; b1 and; b2 people in; b2 services in;
        b2 workers in; bn :; bn Services; bn after; bn being; bn child; bn disabilities; bn inspected; bn left;
        bn news; bn social; bn staff; bn their; bn them; bn top; bn vulnerable; bn who; known right cap; pos title;
        served pos lead
    """,
    0.2: """
        a1 Parent; a1 Safeguarding; a1 area; a1 inadequate; a1 is; a1 was; a2 . X; a2 Parent Carer; a2 has been;
        a2 have been; a2 ’s children; an Carer; an Ofsted; an Parent; an Safeguarding; an area; an be; an before;
        an is; an often; an services; an town; an two; b1 ,; b1 for; b1 how; b2 . ^; b2 Photo :; b2 Services in;
        b2 X and; b2 ^ ^; b2 of the; b2 on the; bn CQC; bn How; bn Photo; bn failings; bn from; bn had; bn have;
        bn judged; bn letter; bn month; bn much; bn plan; bn published; bn week; bn when; bn workers; right cap;
        unknown pos lead
    """,
    -0.2: """
        a2 had been; an Community; an as; an getting; an news; an said; an workers; b2 ^ By; b2 ^ X; bn At; bn Staff;
        bn We; bn speak; bn such; bn was; unknown
    """,
    -0.3: """
        a1 children; a1 families; a1 who; a2 , said; a2 ^ A; a2 children ’s; an ,; an April; an Care; an Rowe;
        an Social; an child; an communities; an had; an have; an met; an see; b1 *; b1 .; b1 By; b1 ’; b2 in the;
        bn 's; bn Families; bn His; bn can; bn county; bn goes; bn that; bn through; bn young; right join;
        unknown pos foot
    """,
    -0.4: """
        a1 for; a2 ’s Inspectors; a2 ’s child; an Inspectors; an Y; an for; an other; an protection; an to; an with;
        b1 His; b1 the; b2 of His; bn By; bn Education; bn be; bn four; bn its; bn no; bn the; bn you; served count;
        served first d; served pos head
    """,
    -0.5: """
        a1 have; a2 . A; a2 ^ X; an :; an X; an disabled; an youngsters; b2 at the; b2 ’ ^; beside; bn ,; bn Estyn;
        bn at; bn one; bn progress; first b; in person
    """,
    -0.6: """
        a1 .; a1 ^; a1 and; a1 with; an more; bn and; bn by; bn together; known first d; known once; left cap;
        served first c
    """,
    -0.7: """
        an brought; an done; bn home; bn with; given name 1; plain some
    """,
    -0.8: """
        a2 . ^; an come; bn Labour; known first c; known pos head; served; served once; unknown first d
    """,
    -0.9: """
        b1 with; first c; part person
    """,
    -1.0: """
        other told; unknown first b; upper
    """,
    -1.2: """
        bn A
    """,
    -1.3: """
        unknown begins always; unknown once
    """,
    -1.4: """
        known first b; none told; part of told
    """,
    -1.6: """
        known left and
    """,
    -1.7: """
        given name 2; unknown left join
    """,
    -1.8: """
        first d
    """,
    -1.9: """
        unknown pos body
    """,
    -2.1: """
        unknown right join
    """,
    -2.4: """
        given name
    """,
    -3.4: """
        ordinary
    """,
}
