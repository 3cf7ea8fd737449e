using System.Text;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.CallSites;

/// <summary>The words that a generated member stands for, as its documentation shows them.</summary>
internal static class MemberWords
{
    // A message is one line; a heading fits, a long quotation is cut.
    private const int Maximum = 60;

    /// <summary>Null where they are not known: an article of a library that was built without documentation.</summary>
    public static string? Of(ISymbol member, CancellationToken cancellation)
    {
        string? xml = member.GetDocumentationCommentXml(cancellationToken: cancellation);
        return Summary(xml) ?? Summary(Comment(member, cancellation));
    }

    // A project that writes no documentation file does not read documentation either: to its compiler these are
    // comments like any other.
    private static string? Comment(ISymbol member, CancellationToken cancellation) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation).GetLeadingTrivia().ToFullString();

    private static string? Summary(string? documentation)
    {
        const string Start = "<summary>";
        int start = documentation?.IndexOf(Start, StringComparison.Ordinal) ?? -1;
        int end = documentation?.IndexOf("</summary>", StringComparison.Ordinal) ?? -1;
        if (start < 0 || end < start)
        {
            return null;
        }

        // Who says a quote stands in a paragraph behind its words.
        string summary = documentation!.Substring(start + Start.Length, end - start - Start.Length);
        int paragraph = summary.IndexOf("<para>", StringComparison.Ordinal);
        string words = Unescape(paragraph < 0 ? summary : summary.Substring(0, paragraph)).Trim();
        return words.Length == 0 ? null : Shorten(words);
    }

    // What DocComment escapes; the ampersand last, or it would make the others anew.
    private static string Unescape(string xml) =>
        new StringBuilder(xml).Replace("&lt;", "<").Replace("&gt;", ">").Replace("&amp;", "&").ToString();

    private static string Shorten(string words)
    {
        if (words.Length <= Maximum)
        {
            return words;
        }

        int space = words.LastIndexOf(' ', Maximum);
        int end = space > 0 ? space : Maximum;
        return words.Substring(0, char.IsHighSurrogate(words[end - 1]) ? end - 1 : end).TrimEnd('…') + "…";
    }
}
