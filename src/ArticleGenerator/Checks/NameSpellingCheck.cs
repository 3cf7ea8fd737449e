using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART103: “Lindquist” where the article has introduced Mara Lindqvist. A name is a slip of another when one letter is
/// missing, added, changed or swapped with its neighbour, and the article introduces nobody of that name. Of two spellings
/// the rarer is the slip; of two that are as rare, the later. Each is reported once, at its first place.
/// </summary>
internal sealed class NameSpellingCheck
{
    // Shorter names are too often one letter apart: Dray and Gray, Reid and Reed.
    private const int ShortestName = 5;

    // Each is compared with each: a limit keeps the work linear. No article introduces more people.
    private const int MostNames = 96;
    private const int MostFurtherPlaces = 10;

    private readonly ArticleSyntax _article;
    private readonly NameFacts _names;
    private readonly Dictionary<string, List<NameFact>> _bySpelling = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly List<string[]> _introduced = [];

    private NameSpellingCheck(ArticleSyntax article, NameFacts names)
    {
        _article = article;
        _names = names;
    }

    public static IEnumerable<Problem> Find(ArticleSyntax article, QuotationSet quotations, NameFacts names)
    {
        var check = new NameSpellingCheck(article, names);
        check.Count();
        check._introduced.AddRange(IntroducedPeople.Of(article, quotations, names).Take(MostNames).Select(person => person.Words));
        return check.Find();
    }

    /// <summary>Every place in the source where a name is spelled so, in order: a problem holds the first of them only.</summary>
    public static IEnumerable<TextSpan> Places(ArticleSyntax article, NameFacts names, string spelling) => PeopleIn(names)
        .Where(fact => string.Equals(string.Join(" ", NameFacts.WordsOf(article.Text, fact.Mention.Span)), spelling, StringComparison.Ordinal))
        .Select(fact => article.Source.ToSource(fact.Mention.Span));

    private static IEnumerable<NameFact> PeopleIn(NameFacts names) => names.Names.Where(fact => !fact.Mention.IsOrganisation);

    private void Count()
    {
        foreach (NameFact fact in PeopleIn(_names))
        {
            string[] words = NameFacts.WordsOf(_article.Text, fact.Mention.Span);
            string spelling = string.Join(" ", words);
            if (!_bySpelling.TryGetValue(spelling, out List<NameFact>? facts))
            {
                _bySpelling.Add(spelling, facts = []);
            }

            facts.Add(fact);
            foreach (string word in words)
            {
                _counts[word] = _counts.TryGetValue(word, out int count) ? count + 1 : 1;
            }
        }
    }

    private IEnumerable<Problem> Find()
    {
        var surnames = new HashSet<string>(_introduced.Select(words => words[words.Length - 1]), StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, List<NameFact>> pair in _bySpelling.OrderBy(pair => pair.Value[0].Mention.Span.Start))
        {
            string[] words = NameFacts.WordsOf(_article.Text, pair.Value[0].Mention.Span);
            bool isKnown = words.Length == 1 && (surnames.Contains(words[0]) || pair.Value[0].IsFirstName);
            if (isKnown || reported.Count == MostNames || Meant(words) is not { } name)
            {
                continue;
            }

            string other = string.Join(" ", name);
            (string slip, string meant) = Rarity(words, name) < 0 && _bySpelling.ContainsKey(other) ? (other, pair.Key) : (pair.Key, other);
            if (reported.Add(slip))
            {
                yield return At(_bySpelling[slip], slip, meant);
            }
        }
    }

    private Problem At(List<NameFact> facts, string slip, string meant)
    {
        TextSpan[] places = [.. facts.Select(fact => _article.Source.ToSource(fact.Mention.Span))];
        return Problem.At(ProblemKind.NameSpelling, places[0], slip, meant) with
        {
            Others = new EquatableArray<TextSpan>(places.Skip(1).Take(MostFurtherPlaces)),
        };
    }

    // Below zero where the words are the more usual spelling.
    private int Rarity(string[] words, string[] name)
    {
        int difference = 0;
        for (int i = 0; i < words.Length; i++)
        {
            difference += string.Equals(words[i], name[i], StringComparison.Ordinal) ? 0 : CountOf(name[i]) - CountOf(words[i]);
        }

        return difference;
    }

    private int CountOf(string word) => _counts.TryGetValue(word, out int count) ? count : 0;

    /// <summary>The introduced name, in as many words, of which these are a slip; or null.</summary>
    private string[]? Meant(string[] words)
    {
        foreach (string[] name in _introduced)
        {
            if (words.Length == 1)
            {
                string surname = name[name.Length - 1];
                if (IsSlip(words[0], surname))
                {
                    return [surname];
                }
            }
            else if (name.SequenceEqual(words, StringComparer.Ordinal))
            {
                // What comes first in the text is how the name is introduced.
                return null;
            }
            else if (words.Length == name.Length && Differences(words, name) is { } index && IsSlip(words[index], name[index]))
            {
                return name;
            }
        }

        return null;
    }

    // The one word in which they differ; null where there are more.
    private static int? Differences(string[] words, string[] name)
    {
        int? different = null;
        for (int i = 0; i < words.Length; i++)
        {
            if (string.Equals(words[i], name[i], StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (different is not null)
            {
                return null;
            }

            different = i;
        }

        return different;
    }

    private static bool IsSlip(string word, string name) =>
        Math.Min(word.Length, name.Length) >= ShortestName
        && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(name[0])
        && !IsPlural(word, name)
        && !IsPlural(name, word)
        && Spelling.Distance(word, name, limit: 2) == 1;

    // The Lindqvists are a family.
    private static bool IsPlural(string word, string name) =>
        word.Length == name.Length + 1 && word[word.Length - 1] is 's' or 'S' && word.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
