using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>Somebody that the article names.</summary>
internal sealed class Person
{
    /// <summary>The fullest form of the name.</summary>
    public required TextSpan Name { get; set; }

    public required int Words { get; set; }

    public required Gender Gender { get; set; }

    public required bool IsOrganisation { get; set; }

    /// <summary>The mention that introduces the full name.</summary>
    public required Mention Introduction { get; set; }

    public int Mentions { get; set; }
}
