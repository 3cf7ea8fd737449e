namespace ArticleGenerator.Benchmarks.Archive;

/// <summary>
/// What the invented articles are put together of. Everything happens in Harrow Bay, which is nowhere.
/// </summary>
internal static class ArchiveWords
{
    public static readonly string[] Desks = ["local", "culture", "sport", "business", "harbour", "schools"];

    public static readonly string[] FirstNames =
    [
        "Mara", "Wendy", "Ada", "Ida", "Tomas", "Leif", "Rosa", "Piet", "Nora", "Hugo", "Edith", "Samir", "Greta",
        "Joan", "Owen", "Priya", "Clara", "Emil", "Ruth", "Viktor",
    ];

    public static readonly string[] Surnames =
    [
        "Lindqvist", "Askew", "Brook", "Halloran", "Okafor", "Marsh", "Pettersen", "Quill", "Drummond", "Vance",
        "Ferrar", "Nakata", "Selby", "Thorne", "Ulrich", "Wray", "Castell", "Iyer", "Moravec", "Penhale",
    ];

    public static readonly string[] Offices =
    [
        "the ferry’s chief engineer", "the head of the harbour office", "a teacher at the lower school",
        "the lighthouse keeper", "a member of the town council", "the owner of the bakery on Rope Lane",
        "the librarian", "the coach of the rowing club",
    ];

    public static readonly string[] Things =
    [
        "ferry", "library roof", "tide table", "fish market", "harbour wall", "brass band", "lower school",
        "old cinema", "rowing club", "lighthouse lamp", "winter fair", "rope works",
    ];

    public static readonly string[] Doings =
    [
        "opens again", "waits for spring", "gets a second chance", "divides the council", "finds its friends",
        "costs more than planned", "turns a hundred", "moves to Quay Street", "needs a new coat of paint",
        "keeps the town awake",
    ];

    public static readonly string[] Headings =
    [
        "A long winter", "What it will cost", "Who decides", "A view from the quay", "The next step", "Voices of doubt",
        "How it began", "Nine years of waiting",
    ];

    /// <summary>The place {0} is a thing of the town.</summary>
    public static readonly string[] Sentences =
    [
        "The {0} has been part of Harrow Bay for as long as anybody in the town can remember.",
        "Rain came in from the sound shortly after noon and stayed until the lamps were lit.",
        "About forty people had gathered on the quay, most of them with umbrellas and some with dogs.",
        "Plans for the {0} were first drawn up nine years ago and have been in a drawer ever since.",
        "The council will vote on the matter next month, and nobody expects a quick answer.",
        "A report that was published on Tuesday puts the cost at a little over two million crowns.",
        "Two neighbours have asked for a wall, one for a hedge, and one for nothing at all.",
        "Volunteers cleared the stones from the path in a single weekend and left the heap for the council.",
        "The harbour office counted more visitors in May than in the whole of the year before.",
        "Work on the {0} is to begin as soon as the ground has dried, which may take until June.",
        "Nothing of this was mentioned when the {0} was discussed at the meeting in October.",
        "Children from the lower school had painted a banner that the wind took twice.",
        "The figures were checked by an accountant from the mainland, who found two mistakes.",
        "On Rope Lane the shops stayed open an hour longer than they usually do.",
        "Those who live above the {0} have learned to sleep with their windows shut.",
        "A brass plate with the names of all who had helped is to be unveiled in the autumn.",
    ];

    /// <summary>Without their marks.</summary>
    public static readonly string[] Quotations =
    [
        "It still smells of the same diesel", "We have waited long enough for somebody to make up their mind",
        "I would rather have a leaking roof than no roof", "Nobody asked the people who have to live beside it",
        "My grandmother told me the same story, and hers was better", "The sums are right, whatever they say",
        "There is a time for plans and a time for shovels", "I have seen worse winters and better summers",
        "The children are the only ones who understood it at once", "We will not be the ones who gave it up",
        "It cost us three years and most of our patience", "You can hear the lamp turn if you stand quite still",
        "That is what a town is for", "I shall believe it when I can walk on it",
        "Half of it was luck and half was paint",
        "The sea decides in the end, and the sea does not vote",
    ];
}
