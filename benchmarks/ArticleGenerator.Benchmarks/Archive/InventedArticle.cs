using System.Globalization;
using System.Text;

namespace ArticleGenerator.Benchmarks.Archive;

/// <summary>
/// An article as a local paper has them by the thousand: about 3 kB, six to eight quotations of four people, two or
/// three sections, and nothing to warn of. The same number gives the same words on every machine, and other numbers
/// give others.
/// </summary>
internal sealed class InventedArticle
{
    private const int Paragraphs = 16;
    private const int MostQuotations = 8;

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _used = [];
    private readonly string[] _people;
    private readonly string _thing;
    private uint _state;

    private InventedArticle(int number)
    {
        _state = unchecked((uint)number * 2654435761) | 1;
        _people = [.. Enumerable.Range(0, 4)
            .Select(_ => $"{One(ArchiveWords.FirstNames)} {Another(() => One(ArchiveWords.Surnames))}")];
        _thing = One(ArchiveWords.Things);
    }

    /// <summary>The path below the articles' folder, with its ending: <c>local/2021/ferry-waits-17.txt</c>.</summary>
    public static string PathOf(int number)
    {
        string desk = ArchiveWords.Desks[number % ArchiveWords.Desks.Length];
        return string.Create(CultureInfo.InvariantCulture, $"{desk}/{2016 + (number % 10)}/story-{number}.txt");
    }

    /// <summary>The words.</summary>
    public static string TextOf(int number) => new InventedArticle(number).Write(number);

    private string Write(int number)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{Capital(_thing)} {One(ArchiveWords.Doings)}, part {number}\n\n");
        int quotations = 0;
        for (int i = 0; i < Paragraphs; i++)
        {
            if (i is 5 or 9 or 13)
            {
                _text.Append(ArchiveWords.Headings[(number + (i / 4)) % ArchiveWords.Headings.Length]).Append("\n\n");
            }

            if (i % 2 == 1 && quotations < MostQuotations - (number % 3))
            {
                _text.Append(Another(Sentence)).Append("\n\n");
                Quote(quotations++);
            }
            else
            {
                _text.Append(Another(() => $"{Sentence()} {Sentence()}"));
            }

            _text.Append("\n\n");
        }

        return _text.ToString();
    }

    // The first time with the whole name and what they are, later by surname: as a paper does it.
    private void Quote(int index)
    {
        string person = _people[index % _people.Length];
        string speaker = index < _people.Length
            ? $"{person}, {ArchiveWords.Offices[(index + person.Length) % ArchiveWords.Offices.Length]}"
            : person[(person.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        string words = Another(() => One(ArchiveWords.Quotations));
        _text.Append(CultureInfo.InvariantCulture, $"“{words},” said {speaker}.");
    }

    private string Sentence() =>
        string.Format(CultureInfo.InvariantCulture, One(ArchiveWords.Sentences), _thing);

    // The same paragraph twice, or two people of one surname, would be a warning.
    private string Another(Func<string> draw)
    {
        string drawn = draw();
        while (!_used.Add(drawn))
        {
            drawn = draw();
        }

        return drawn;
    }

    private string One(string[] words)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return words[(_state >> 8) % (uint)words.Length];
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
