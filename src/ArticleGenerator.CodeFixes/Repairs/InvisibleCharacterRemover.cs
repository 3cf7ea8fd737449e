using System.Collections.Immutable;
using System.Globalization;
using ArticleGenerator.Checks;
using ArticleGenerator.Problems;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>
/// ART108: removes an invisible character from all its places in the article; where it parts words, a space stays.
/// </summary>
internal sealed class InvisibleCharacterRemover() : Repairer(ProblemKind.InvisibleCharacter, Remove)
{
    private static readonly RepairKind Remove = new("ART108.remove", "Remove all invisible characters");

    public override IEnumerable<Repair> Of(EditedArticle article, Problem problem)
    {
        string text = article.Text.ToString();
        string character = text.Substring(problem.Span.Start, problem.Span.Length);
        ImmutableArray<TextChange> changes = InvisibleCharacterCheck.Places(text)
            .Where(place => text.AsSpan(place.Start, place.Length).SequenceEqual(character.AsSpan()))
            .Select(place => new TextChange(place, PartsWords(text, place) ? " " : ""))
            .ToImmutableArray();
        if (!changes.IsEmpty)
        {
            yield return new Repair(Remove, Title(problem.Arguments[0], changes.Length), _ => changes);
        }
    }

    private static string Title(string name, int count) => count == 1
        ? $"Remove {name}"
        : $"Remove {name} from all {count.ToString(CultureInfo.InvariantCulture)} places";

    // Line and page breaks of other systems. A soft hyphen or a mark of direction stands inside of a word.
    private static bool PartsWords(string text, TextSpan place) =>
        text[place.Start] is '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029'
        && place.Start > 0 && !char.IsWhiteSpace(text[place.Start - 1])
        && place.End < text.Length && !char.IsWhiteSpace(text[place.End]);
}
