using System.Text;
using ArticleGenerator.Binding.Metadata;
using ArticleGenerator.Diagnostics;
using ArticleGenerator.Emit;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Reading;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>An article bound to a type of metadata: its value in C#, or what is wrong with it and where.</summary>
internal static class BoundText
{
    private static readonly MetadataPrinter Printer = new(new ProjectSpec
    {
        Namespace = "HarrowBay",
        CatalogName = "Articles",
        CatalogDeclaration = "Articles",
        Visibility = "public",
    });

    /// <summary>The value, or the problems as <c>ART011 (2,8)-(2,11): ...</c>, one-based, a line for each.</summary>
    public static string Of(MetadataSchema schema, string text, ArticleFormat format = ArticleFormat.Plain)
    {
        SourceText source = SourceText.From(text, new UTF8Encoding(false, throwOnInvalidBytes: true));
        ParseSettings settings = ParseSettings.Default with { Format = format };
        ArticleSyntax article = ArticleReading.Of(source, settings, TestContext.Current.CancellationToken).Syntax;
        BoundMetadata bound = MetadataBinder.Bind("local/ferry", article, schema);
        var diagnostics = new ProblemDiagnostics("a.txt", source, SeverityRules.None, article.Suppressed);
        string[] problems = [.. diagnostics.Of(bound.Problems).Select(Described)];
        return problems.Length > 0 ? string.Join("\n", problems)
            : bound.Spec.Value is { } value ? Printer.Print(value)
            : "nothing";
    }

    /// <summary>The value of a type's only member, or the problems with it.</summary>
    /// <param name="type">The member's type in C#.</param>
    /// <param name="value">What stands behind its key.</param>
    /// <param name="others">Other types of the project.</param>
    public static string Member(string type, string value, string others = "")
    {
        MetadataSchema schema = Records.Schema(
            others + $"\n[ArticleMetadata(\"**\")] public sealed record R({type} Value);");
        string bound = Of(schema, $"---\nvalue: {value}\n---\n# Ferry\n\nIt was late.");
        const string Start = "new global::HarrowBay.R(Value: ";
        return bound.StartsWith(Start, StringComparison.Ordinal) ? bound[Start.Length..^1] : bound;
    }

    private static string Described(DiagnosticInfo diagnostic) =>
        Infrastructure.Described.As(diagnostic.ToDiagnostic()) + ": "
        + diagnostic.ToDiagnostic().GetMessage(formatProvider: null);
}
