namespace ArticleGenerator.Lexicon;

/// <summary>Words for people, and words that stand around a name.</summary>
internal static class PersonWords
{
    public static WordList[] Lists { get; } =
    [
        // Before a name, and no part of it.
        new(
            WordClass.Title,
            """
            adm administrator admiral ald ambassador archbishop asst attorney aunt bishop brother canon capt captain
            cardinal ceo cfo chairman chairwoman chancellor chief cllr cmdr coach col colonel commissioner conductor
            congressman congresswoman constable coo councillor councilman councilor councilwoman cpl dame deacon det
            detective director dr ex-president father first former fr frau gen general gov governor headteacher herr
            imam insp inspector judge justice king lady lieut lord lt madame maj major mayor minister miss monsieur mr
            mrs ms mx officer pastor pc pm pope president president-elect prime prince princess prof professor queen
            rabbi rep representative reps rev reverend secretary sen senator senators sens sergeant señor señora sgt
            sheikh sheriff sir sister speaker superintendent supt then-president then-secretary uncle vice
            """),

        // The head of a description.
        new(
            WordClass.Role,
            """
            academics accountant activist activists actor actress ad administration administrator administrators
            advertisement adviser advisers advisor advisors advocate advocates agency agent agents aide aide-de-camp
            aides alderman alderwoman allies ally analyst analysts anchor anchorman anchorwoman anthropologist
            apprentice archaeologist archbishop architect architects archivist article artist assemblyman assemblywoman
            assistant association astronomer attendee attendees attorney attorneys audience auditor auditors author
            authority autobiography baker banker bankers banner bartender bill billionaire biographer biologist bishop
            blog blogger book boss boxer boy boyfriend broadcaster brother businessman businesswoman bystander
            bystanders caller callers campaign campaigner campaigners candidate candidates canvasser canvassers captain
            caption carpenter cartoonist chair chairman chairwoman chaplain chef chefs chemist chief choreographer
            cinematographer clergyman clerk climatologist co-author co-chair co-chairman co-chairwoman co-founder
            co-host co-hosts coach coauthor cofounder cohost colleague colleagues columnist comedian commander
            commentator commercial committee company complaint composer conductor conductors confidant confidants
            congressman congresswoman conservative conservatives constituent constituents consultant contender
            contenders coordinator correspondent correspondents council councilman councilwoman counsel counsellor
            counsellors counselor counselors couple court critic critic-at-large critics crowd curator customer
            customers cyclist dad dancer daughter dealer delegate delegates democrat democrats demographer demonstrator
            demonstrators department deputies deputy detective developer diary diplomat diplomats director dissident
            dissidents doctor doctors document documents donor donors driver drummer e-mail economist editor editorial
            electrician email employee employees engineer engineers entrepreneur entrepreneurs envoy envoys
            epidemiologist essayist ethicist evangelist executive executives expert experts fan fans farmer
            farmers father fellow filmmaker firefighter firefighters fireman firm fisherman fishermen founder friend
            friends front-runner frontrunner general geologist girl girlfriend goalkeeper golfer government governor
            grandfather grandmother grocer group guitarist guru gymnast head headline heckler hecklers heir historian
            homemaker hopeful hopefuls host husband icon illustrator imam immigrants indictment insider insiders
            inspector inspectors instructor intern interns interviewer investigator investigators investor investors
            journalist journalists judge landlord law lawmaker lawmakers lawsuit lawyer lawyers leader leaders lecturer
            legislator letter liberal liberals librarian linguist lobbyist lobbyists loyalist loyalists magnate man
            manager mate mates mathematician mayor member members memo memoir men message meteorologist midfielder
            migrants miners minister ministry moderator mogul mom mother mum musician nan narrator native negotiator
            negotiators neighbor neighbors neighbour neighbours nephew newcomer newspaper niece nominee note
            novelist nurse office officer officers official officials onlooker onlookers operative operatives opponent
            opponents organisation organiser organisers organization organizer organizers others owner panelist
            panelists paper paramedic parent parents parishioner parishioners partner passenger passengers pastor
            pediatrician people person photographer photojournalist physician physicist pianist pilot pilots planner
            player players playwright plumber poet police policeman policewoman politician politicians poll pollster
            pollsters post poster predecessor predecessors presenter president priest principal producer professor
            progressive progressives prosecutor prosecutors protester protesters provost psychiatrist psychologist
            publicist publisher pundit pundits quarterback rabbi rancher rapper realtor records referee refugee refugees
            regulator regulators report reporter reporters representative representatives republican republicans
            researcher researchers resident residents resolution retailer retiree rival rivals salesman scholar
            scientist scientists screenwriter secretary senator sheriff shopkeeper sign singer sister site skier skipper
            slogan sociologist son songwriter source sources specialist specialists speechwriter
            speechwriters spokesman spokesmen spokespeople spokesperson spokespersons spokeswoman sprinter staffer
            staffers star statement stepfather stepmother sticker strategist strategists student students study
            successor successors superintendent supporter supporters surgeon surrogate surrogates survey survivor
            survivors suspect swimmer tagline teacher teachers team teammate teammates televangelist tenant tenants
            theorist therapist tourist tourists traders transcript treasurer trucker truckers trustee trustees tutor
            tweet tycoon umpire union veteran veterans vice-chair victim violinist virologist volunteers voter voters
            waiter waitress website widow widower wife witness witnesses woman women worker workers wrestler writer
            """),

        // Pronouns, titles and nouns for a man.
        new(
            WordClass.Male,
            """
            alderman assemblyman boy boyfriend brother businessman chairman congressman councilman dad father fireman
            grandfather he him himself his husband king lord man mr nephew policeman prince salesman sir son spokesman
            stepfather uncle widower
            """),

        // Pronouns, titles and nouns for a woman.
        new(
            WordClass.Female,
            """
            actress alderwoman assemblywoman aunt businesswoman chairwoman congresswoman councilwoman dame daughter girl
            girlfriend grandmother her heroine hers herself lady madam miss mom mother mrs ms mum nan niece policewoman
            princess queen she sister spokeswoman stepmother waitress widow wife woman
            """),

        // Between "Secretary of" and the name.
        new(
            WordClass.Portfolio,
            """
            affairs agriculture commerce culture defence defense education energy environment finance foreign health
            homeland housing interior justice labor labour national security state trade transport transportation
            treasury veterans
            """),

        // Parts of a name without a capital.
        new(
            WordClass.Particle,
            """
            abu af al av ben bin da de del della den der di dos du el ibn la le st ten ter ul ur van von zu
            """),

        // Behind a name.
        new(
            WordClass.Suffix,
            """
            ii iii iv jr sr
            """),
    ];
}
