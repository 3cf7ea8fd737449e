using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Quotations.Names;
using ArticleGenerator.Spelling;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Checks;

/// <summary>
/// ART103: “Lindquist” where the article has introduced Mara Lindqvist. A name is a slip of another when one letter is
/// missing, added, changed or swapped with its neighbour, and the article introduces nobody of that name. Of two
/// spellings the rarer is the slip, also where the name is introduced so. Of two that are as rare, nobody can say: the
/// later is reported with the other, and neither is called right. Each is reported once, at its first place.
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
    private readonly Dictionary<string, SpelledName> _bySpelling = new(StringComparer.Ordinal);

    // In the order in which they come.
    private readonly List<SpelledName> _spelled = [];

    private readonly List<string[]> _introduced = [];

    // How often each word of a name is there; counted where there may be a slip.
    private Dictionary<string, int>? _counts;

    private NameSpellingCheck(ArticleSyntax article, NameFacts names)
    {
        _article = article;
        _names = names;
    }

    public static IEnumerable<Problem> Find(
        ArticleSyntax article, IReadOnlyList<IntroducedPerson> people, NameFacts names)
    {
        // Nobody's name can be a slip of anybody's.
        if (people.Count == 0)
        {
            return [];
        }

        var check = new NameSpellingCheck(article, names);
        check.Gather();
        check._introduced.AddRange(people.Take(MostNames).Select(person => person.Words));
        return check.Find();
    }

    /// <summary>
    /// Every place in the source where a name is spelled so, in order: a problem holds the first of them only.
    /// </summary>
    public static IEnumerable<TextSpan> Places(ArticleSyntax article, NameFacts names, string spelling) =>
        names.Names
            .Where(fact => !fact.IsOrganisation
                && string.Equals(
                    NameFacts.SpellingOf(article.Text, fact.Span), spelling, StringComparison.Ordinal))
            .Select(fact => article.Source.ToSource(fact.Span));

    private void Gather()
    {
        for (int i = 0; i < _names.Names.Length; i++)
        {
            if (_names.Names[i].IsOrganisation)
            {
                continue;
            }

            string spelling = NameFacts.SpellingOf(_article.Text, _names.Names[i].Span);
            if (!_bySpelling.TryGetValue(spelling, out SpelledName? name))
            {
                _bySpelling.Add(spelling, name = new SpelledName(spelling));
                _spelled.Add(name);
            }

            name.Facts.Add(i);
        }
    }

    private IEnumerable<Problem> Find()
    {
        var surnames = new HashSet<string>(
            _introduced.Select(words => words[words.Length - 1]), StringComparer.OrdinalIgnoreCase);
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (SpelledName spelled in _spelled)
        {
            string[] words = spelled.Words;
            bool isKnown = words.Length == 1
                && (surnames.Contains(words[0]) || FirstOf(spelled).IsFirstName
                || spelled.Facts.TrueForAll(fact => _names.Names[fact].MayBeWord));
            if (isKnown || reported.Count == MostNames || Meant(words) is not { } name)
            {
                continue;
            }

            int rarity = Rarity(words, name);
            IEnumerable<Problem> found = rarity < 0
                ? SlipsOf(name, words)
                : [Slip(spelled.Spelling, string.Join(" ", name), isOpen: rarity == 0)];
            foreach (Problem problem in found.Where(problem => reported.Add(problem.Arguments[0])))
            {
                yield return problem;
            }
        }
    }

    private NameFact FirstOf(SpelledName name) => _names.Names[name.Facts[0]];

    /// <summary>
    /// The introduction is the slip: every name that is spelled as it is, “Mara Lindquist” and “Lindquist”.
    /// </summary>
    private IEnumerable<Problem> SlipsOf(string[] name, string[] words)
    {
        int index = Enumerable.Range(0, name.Length)
            .First(i => !string.Equals(name[i], words[i], StringComparison.Ordinal));
        int fromEnd = name.Length - index;
        foreach (SpelledName spelled in _spelled)
        {
            string[] slip = [.. spelled.Words];
            if (slip.Length >= fromEnd
                && slip.Skip(slip.Length - fromEnd).SequenceEqual(name.Skip(index), StringComparer.Ordinal))
            {
                slip[slip.Length - fromEnd] = words[index];
                yield return Slip(spelled.Spelling, string.Join(" ", slip), isOpen: false);
            }
        }
    }

    /// <param name="slip">How the name is spelled at the place of the problem.</param>
    /// <param name="meant">How it is spelled elsewhere.</param>
    /// <param name="isOpen">Whether the two are as frequent, so that either may be right.</param>
    private Problem Slip(string slip, string meant, bool isOpen)
    {
        TextSpan[] places = [.. Spans(slip)];
        string repair = isOpen ? "Spell it in one way." : $"Did you mean “{meant}”?";
        IEnumerable<TextSpan> others = isOpen ? places.Skip(1).Concat(SpansWith(meant)) : places.Skip(1);
        return Problem.At(ProblemKind.NameSpelling, places[0], slip, meant, repair) with
        {
            Others = new EquatableArray<TextSpan>(others.Take(MostFurtherPlaces)),
        };
    }

    private IEnumerable<TextSpan> Spans(string spelling) =>
        _bySpelling[spelling].Facts.Select(fact => _article.Source.ToSource(_names.Names[fact].Span));

    // Of “Lindqvist”, also where it is the end of “Mara Lindqvist”.
    private IEnumerable<TextSpan> SpansWith(string spelling) => _bySpelling.Keys
        .Where(key => key == spelling || key.EndsWith(" " + spelling, StringComparison.Ordinal))
        .SelectMany(Spans)
        .OrderBy(span => span.Start);

    // Below zero where the words are the more usual spelling.
    private int Rarity(string[] words, string[] name)
    {
        int difference = 0;
        for (int i = 0; i < words.Length; i++)
        {
            difference += string.Equals(words[i], name[i], StringComparison.Ordinal) ? 0
                : CountOf(name[i]) - CountOf(words[i]);
        }

        return difference;
    }

    private int CountOf(string word) => (_counts ??= Count()).TryGetValue(word, out int count) ? count : 0;

    private Dictionary<string, int> Count()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (SpelledName name in _spelled)
        {
            foreach (string word in name.Words)
            {
                counts.TryGetValue(word, out int count);
                counts[word] = count + name.Facts.Count;
            }
        }

        return counts;
    }

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
            else if (words.Length == name.Length && Differences(words, name) is { } index
                && IsSlip(words[index], name[index]))
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
        && LetterDistance.Of(word, name, limit: 2) == 1;

    // A match: “Lindqvists” of “Lindqvist”, a family. Not: “Lindquist”.
    private static bool IsPlural(string word, string name) =>
        word.Length == name.Length + 1 && word[word.Length - 1] is 's' or 'S'
            && word.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>All places where a name is spelled in one way.</summary>
    private sealed class SpelledName(string spelling)
    {
        public string Spelling { get; } = spelling;

        public string[] Words { get; } = spelling.Split(' ');

        /// <summary>The indices in <see cref="NameFacts.Names"/>; at least one.</summary>
        public List<int> Facts { get; } = [];
    }
}
