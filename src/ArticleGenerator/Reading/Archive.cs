using ArticleGenerator.Diagnostics;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Reading;

/// <summary>
/// All articles as they were read, in the order of their files. It holds a column for each of the steps that follow,
/// so that one walk over the files serves them all, and an edit leaves equal whatever it did not change.
/// </summary>
internal sealed record Archive
{
    /// <summary>What the articles are known by; no edit of a text changes it.</summary>
    public required EquatableArray<ArticleKey> Keys { get; init; }

    /// <summary>What is emitted of them.</summary>
    public required EquatableArray<ArticleSpec> Specs { get; init; }

    public required ArchiveSize Size { get; init; }

    /// <summary>What is wrong with articles, for each that has anything wrong with it.</summary>
    public required EquatableArray<EquatableArray<DiagnosticInfo>> Diagnostics { get; init; }

    /// <summary>What articles refer to.</summary>
    public required EquatableArray<ArticleReference> References { get; init; }

    /// <summary>What there is to refer to; empty where nothing does.</summary>
    public required EquatableArray<ArticleOutline> Outlines { get; init; }

    /// <summary>The files whose folder says anything of severities, and what it says.</summary>
    public required EquatableArray<(string File, SeverityRules Rules)> Severities { get; init; }

    /// <summary>The articles whose folder's configuration is not understood, and what is not.</summary>
    public required EquatableArray<(string Article, EquatableArray<string> Mistakes)> Mistakes { get; init; }
}
