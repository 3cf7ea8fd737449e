namespace ArticleGenerator.Tests.CallSites;

/// <summary>The articles that the call sites of these tests name.</summary>
internal static class Texts
{
    public static readonly (string Path, string Text) Ferry = ("local/ferry-sails-again", """
        Ferry sails again after nine-year refit

        The ferry made its first crossing in nine years.

        ## The new engine

        “It still smells of the same diesel,” said Mara Lindqvist, the ferry's chief engineer.

        ## What it cost

        “Nobody asked me,” said Tom Hale.
        """);

    /// <summary>Without sections, quotes and speakers.</summary>
    public static readonly (string Path, string Text) Moon = ("moon", "Moon over the harbour\n\nIt rose at nine.");
}
