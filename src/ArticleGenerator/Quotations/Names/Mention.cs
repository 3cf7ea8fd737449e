using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Names;

internal enum MentionKind : byte
{
    Name,
    Pronoun,
    Description,
}

internal enum Gender : byte
{
    Unknown,
    Male,
    Female,

    /// <summary>They.</summary>
    Plural,

    /// <summary>It: what speaks and is no person.</summary>
    Thing,
}

/// <summary>Words that stand for somebody: a name, a pronoun, a description.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="First">The first token, titles included.</param>
/// <param name="Last">The last token.</param>
/// <param name="Span">The words themselves: of a name without its title.</param>
/// <param name="Gender">What the words say of it.</param>
internal sealed record Mention(MentionKind Kind, int First, int Last, TextSpan Span, Gender Gender)
{
    /// <summary>Somebody whom the article does not name.</summary>
    public static Mention Nobody { get; } = new(MentionKind.Pronoun, -1, -1, default, Gender.Unknown);

    /// <summary>Whether a title stood before the name, so that it is a person's.</summary>
    public bool HasTitle { get; init; }

    /// <summary>Whether the name is that of an organisation by one of its words.</summary>
    public bool IsOrganisation { get; init; }

    /// <summary>The number of words of a name.</summary>
    public int WordCount { get; init; }

    /// <summary>Its place among the names and pronouns of the article; -1 of a description.</summary>
    public int Index { get; init; } = -1;
}
