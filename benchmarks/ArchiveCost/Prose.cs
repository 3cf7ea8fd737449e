using System.Globalization;
using System.Text;

namespace ArchiveCost;

/// <summary>Invents the news of Harrow Bay: the same article for the same number, on every machine.</summary>
internal sealed class Prose(int number)
{
    private const int Sections = 3;

    private static readonly string[] FirstNames =
        ["Ada", "Tom", "Mara", "Owen", "Wendy", "Karl", "Ines", "Ruth", "Piet", "Nora", "Hugo", "Lena"];

    private static readonly string[] Surnames =
    [
        "Brook", "Hale", "Lindqvist", "Pryce", "Askew", "Maddern", "Okafor", "Trevithick", "Sandoval", "Quist",
        "Yelland",
    ];

    private static readonly string[] Posts =
    [
        "the harbour master", "a pilot", "the ferry's chief engineer", "a teacher at the harbour school",
        "the town's librarian", "a fishmonger", "the keeper of the lighthouse", "chair of the parish council",
    ];

    private static readonly string[] Things =
    [
        "ferry", "harbour wall", "library", "fish market", "lighthouse", "bandstand", "tide table", "boathouse",
        "school roof", "slipway", "parish hall", "weather station", "net loft", "promenade", "ice house",
    ];

    private static readonly string[] Deeds =
    [
        "opens again", "waits for paint", "loses its clock", "gains a roof", "is sold", "closes for winter", "is found",
        "moves uphill", "wins a prize", "needs a new owner", "is measured twice", "goes to a vote",
    ];

    private static readonly string[] Clauses =
    [
        "the council met for three hours on Tuesday", "nobody on the quay remembered a spring as dry",
        "the bill came to more than anyone had put aside", "the rope was older than the man who pulled it",
        "the timber had been cut two valleys away", "a letter from the county arrived too late to be read out",
        "the second boat stayed in its shed", "the wind turned before noon and the work went on",
        "the plans hung in the window of the bakery", "the children had painted the sign themselves",
        "half of the money is still promised rather than paid", "the old pump ran through the night",
    ];

    private static readonly string[] Speeches =
    [
        "We counted every plank before we touched one", "It smells of tar and it always will",
        "I would rather have it late than have it wrong", "Nobody asked the people who sweep it",
        "The sea does not read our minutes", "You learn to sleep through the horn",
        "There was a hole where the stairs used to be", "My grandmother queued here for herring",
        "We shall ask again in the autumn", "The paint was the easy part", "It leans, but it leans honestly",
        "They told us Thursday and they meant a Thursday",
    ];

    private uint _state = unchecked(((uint)number * 2654435761) + 12345);

    public string Headline => string.Create(
        CultureInfo.InvariantCulture,
        $"{Capital(Things[number % Things.Length])} {Deeds[number / Things.Length % Deeds.Length]}, day {number}");

    /// <summary>A headline, a lead, three sections; about 3 kB with seven quotes of three people.</summary>
    public override string ToString()
    {
        string[] people = [Person(0), Person(1), Person(2)];
        var text = new StringBuilder(Headline).Append("\n\n").Append(Paragraph(3)).Append("\n\n");
        text.Append(Introduction(people[0], Posts[number % Posts.Length])).Append("\n\n");
        for (int section = 0; section < Sections; section++)
        {
            text.Append("## The ").Append(Things[(number + (section * 5) + 1) % Things.Length]).Append("\n\n");
            string person = people[section];
            if (section > 0)
            {
                text.Append(Introduction(person, Posts[(number + section) % Posts.Length])).Append("\n\n");
            }

            text.Append(Speech(person)).Append("\n\n").Append(Paragraph(2)).Append("\n\n");
        }

        string last = $"“{Pick(Speeches)},” {people[0].Split(' ')[1]} added. {Paragraph(2)}";
        return text.Append(last).Append('\n').ToString();
    }

    private string Paragraph(int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    private string Sentence() =>
        $"{Capital(Pick(Clauses))}, and {Pick(Clauses)} while the {Pick(Things)} stood where it had always stood.";

    private string Introduction(string person, string post) =>
        $"“{Pick(Speeches)},” said {person}, {post}. {Sentence()}";

    private string Speech(string person) =>
        $"{Sentence()} “{Pick(Speeches)},” {person.Split(' ')[1]} said.";

    // Three people of one article never share a surname.
    private string Person(int which) =>
        $"{FirstNames[(number + (which * 7)) % FirstNames.Length]} "
        + Surnames[((number / 3) + (which * 4)) % Surnames.Length];

    private string Pick(string[] words)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return words[(_state >> 16) % (uint)words.Length];
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
