using System.Text;
using ArticleGenerator.CodeFixes.Repairs;
using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using ArticleGenerator.Problems;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Infrastructure;

/// <summary>Repairs as pure functions: from a text to a text, without a workspace.</summary>
internal static class Mended
{
    private static readonly FolderOptions NoOptions = new(
        new ParseSettings(), SeverityRules.None, EquatableArray<string>.Empty);

    public static EditedArticle Article(string text, string file = "/newsroom/articles/ferry.txt") =>
        EditedArticle.Of(
            file,
            SourceText.From(text, Encoding.UTF8),
            NoOptions,
            hasWarnings: true,
            TestContext.Current.CancellationToken);

    /// <summary>The titles of what is offered for the first problem of that kind.</summary>
    public static string[] Titles(string text, ProblemKind kind) =>
        [.. Repairs(Article(text), kind).Select(repair => repair.Title)];

    /// <summary>The text with the first problem of that kind mended.</summary>
    public static string Text(
        string text, ProblemKind kind, string? key = null, string file = "/newsroom/articles/ferry.txt")
    {
        EditedArticle article = Article(text, file);
        Repair repair = Repairs(article, kind).First(repair => key is null || repair.Kind.Key == key);
        SourceText mended = article.Text.WithChanges(repair.Changes(TestContext.Current.CancellationToken));

        // A repair mends what it is offered for.
        EditedArticle after = article.With(mended, TestContext.Current.CancellationToken);
        Assert.Equal(
            article.Problems.Count(problem => problem.Kind == kind) - 1,
            after.Problems.Count(problem => problem.Kind == kind));
        return mended.ToString();
    }

    /// <summary>The text with all problems of that kind mended.</summary>
    public static string Whole(string text, ProblemKind kind) => WholeArticle.Mend(
        Article(text),
        Repairers.All.Single(repairer => repairer.Problem == kind).Kinds[0],
        TestContext.Current.CancellationToken).ToString();

    private static IEnumerable<Repair> Repairs(EditedArticle article, ProblemKind kind) =>
        Repairers.Of(article, article.Problems.First(problem => problem.Kind == kind));
}
