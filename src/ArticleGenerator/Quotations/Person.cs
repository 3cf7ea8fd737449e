using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>Somebody that the article names.</summary>
internal sealed class Person
{
    /// <summary>The fullest form of the name.</summary>
    public required TextSpan Name { get; set; }

    public required int Words { get; set; }

    public required Gender Gender { get; set; }

    /// <summary>Whether the gender is sure: a title or a pronoun says it, and not a first name alone.</summary>
    public bool IsGenderSure { get; set; }

    /// <summary>The first tokens of the places where the full name stands, in order.</summary>
    public List<int> FullMentions { get; } = [];

    public required bool IsOrganisation { get; set; }

    /// <summary>The mention that introduces the full name.</summary>
    public required Mention Introduction { get; set; }

    public int Mentions { get; set; }

    /// <summary>The token where a part of the name last stood for them; -1 before.</summary>
    public int LastSingle { get; set; } = -1;
}
