namespace ArticleGenerator.Quotations;

/// <summary>The words of English that attribution looks at, by class.</summary>
internal static class EnglishWords
{
    private static readonly (WordClass Class, string Words)[] Lists =
    [
        (WordClass.Pronoun | WordClass.Function, "he she they i we you it who"),
        (WordClass.Male, "he him his himself mr sir lord king prince father brother son husband uncle man boy congressman spokesman chairman businessman"),
        (WordClass.Female, "she her hers herself mrs ms miss madam dame lady queen princess mother sister daughter wife aunt woman girl congresswoman spokeswoman chairwoman businesswoman"),
        (WordClass.Determiner | WordClass.Function, "a an the this that these those one two three four five six seven eight nine ten another some many several most all both each every no his her their its our my your any other few more dozens hundreds thousands"),
        (WordClass.Preposition | WordClass.Function, "of for with to by from in on at about against than like into over under between among during after before since without within upon toward towards near through per via amid behind beside besides despite including as"),
        (WordClass.Conjunction | WordClass.Function, "and but or because that if when while although though whereas so yet nor where unless until once whether"),
        (WordClass.Relative | WordClass.Function, "who whom whose which"),
        (WordClass.Auxiliary | WordClass.Function, "has have had is are was were be been being do does did will would can could may might must shall should not never n't 's 've 'd 'll hasn't haven't hadn't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't cannot to get gets got"),
        (WordClass.Adverb | WordClass.Function, "also later then once again often still now just even only ever already soon always sometimes earlier recently simply instead too yesterday today tonight tomorrow first further furthermore meanwhile however moreover quickly there here back jokingly half-jokingly perhaps maybe indeed nevertheless nonetheless otherwise thus therefore hence"),
        (WordClass.Title, "mr mrs ms miss mx dr prof professor sir dame lord lady sen senator sens senators rep reps representative congressman congresswoman gov governor president vice lt gen general col colonel capt captain sgt sergeant maj major cpl adm admiral rev reverend fr father judge justice mayor secretary speaker chairman chairwoman minister prime chancellor king queen prince princess pope cardinal archbishop bishop rabbi imam sheikh attorney ambassador councillor councilor councilman councilwoman commissioner sheriff detective officer constable inspector chief director coach sister brother aunt uncle president-elect ex-president former then-president then-secretary first lady pm herr frau madame monsieur señor señora"),
        (WordClass.Role, "spokesman spokeswoman spokesperson spokespeople official officials aide aides adviser advisers advisor advisors analyst analysts expert experts critic critics supporter supporters opponent opponents lawyer lawyers attorney attorneys source sources strategist strategists reporter reporters journalist journalists senator governor mayor president minister secretary chairman chairwoman director manager executive officer officers police leader leaders member members candidate candidates nominee republican republicans democrat democrats lawmaker lawmakers legislator politician politicians professor historian author writer economist scientist scientists researcher researchers teacher teachers student students doctor doctors nurse resident residents voter voters protester protesters witness witnesses neighbor neighbors neighbour neighbours owner farmer worker workers employee employees man woman men women boy girl mother father parent parents son daughter wife husband brother sister friend friends colleague colleagues crowd audience people person fan fans player players coach captain team company firm group organization organisation agency department ministry office government administration campaign committee council court judge statement report letter document documents study memo email e-mail note newspaper paper article editorial website site blog post tweet message ad advertisement commercial poster sign banner book lawsuit complaint indictment law bill resolution survey poll union association authority spokesmen diplomat diplomats commander general veteran veterans pastor priest bishop rabbi activist activists organizer organizers organiser organisers host anchor moderator columnist pundit pundits commentator operative operatives consultant insider billionaire businessman businesswoman developer engineer captain skipper curator librarian baker fisherman treasurer chair vice-chair clerk editor founder partner producer singer actor actress artist musician comedian filmmaker conservative conservatives liberal liberals progressive progressives nobody someone somebody everyone others prosecutor prosecutors investigator investigators counsel physician heir frontrunner front-runner newcomer native congressman congresswoman delegate delegates chief boss head deputy assistant"),
        (WordClass.Calendar | WordClass.Function, "monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december christmas easter jan feb aug sept oct nov dec"),
        (WordClass.Organisation, "party committee university college department news post times house senate inc corp court county city state street association institute center centre foundation agency bureau council commission ministry union journal tribune herald press network company group campaign act council board school church hospital bank club league republicans democrats congress parliament administration army navy police radio television tv magazine review society fund service office authority facebook twitter google pentagon kremlin nations reuters cnn nbc abc cbs fox politico gazette chronicle guardian telegraph"),
        (WordClass.Particle, "de van von der den del della di da dos du la le el al bin ibn ben st ter ten zu af av"),
        (WordClass.Suffix, "jr sr ii iii iv"),
        (WordClass.TitleCue, "titled entitled headlined film movie song book novel album show series play magazine essay poem musical documentary program programme podcast episode column chapter painting game"),
        (WordClass.Function, "yes no well oh what why how please thanks thank look let's let there's it's that's he's she's i'm we're you're they're i've we've what's here's according"),
        (WordClass.Male, "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby philip johnny bill bob jim tom mike dan steve dave chris matt tony ted ben sam tim jeff greg ken ron rob rick nick alex fred ray pete phil harry simon martin hugh ian neil oliver leo max luke karl hans lars erik sven ivan boris vladimir dmitri sergei mohammed muhammad ahmed ali omar hassan carlos luis jorge pedro miguel pablo diego antonio marco giovanni pierre jean jacques francois newt mitch marco barack mitt rand bernie jeb reince rudy ned owen graham colin stuart duncan angus callum rory declan liam conor niall gareth rhys emil otto felix konrad jonas anders nils"),
        (WordClass.Female, "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary chelsea melania ivanka kellyanne carly nikki susana debbie claire kate katie anne annie ellen sally jane lucy molly ada mara ingrid astrid greta freya elsa ida clara edith agnes harriet beatrice eleanor fiona moira siobhan aoife niamh bridget nora eva lena katja ursula angela heidi petra sabine monika maureen sheila wendy gemma tessa nadia fatima aisha leila yasmin priya anita elena irina olga natasha svetlana lucia carmen rosa sofia paula june"),
    ];

    public static Dictionary<string, WordClass> Classify()
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        foreach ((WordClass wordClass, string list) in Lists)
        {
            foreach (string word in list.Split(' '))
            {
                Add(words, word, wordClass);
            }
        }

        CueVerbs.AddForms((form, wordClass) => Add(words, form, wordClass));
        return words;
    }

    private static void Add(Dictionary<string, WordClass> words, string word, WordClass wordClass)
    {
        words.TryGetValue(word, out WordClass known);
        words[word] = known | wordClass;
    }
}
