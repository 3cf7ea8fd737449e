using System.Collections.Immutable;
using ArticleGenerator.CallSites;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Tests.CallSites;

/// <summary>A use of the generated classes that is wrong, as the analyzer reports it.</summary>
/// <param name="Name">The name at the diagnostic's location.</param>
/// <param name="Message">What the writer reads.</param>
/// <param name="Suggested">What a code fix would put there.</param>
/// <param name="Compiler">The compiler's own errors at the same location.</param>
internal sealed record CallSite(string Name, string Message, string? Suggested, string Compiler)
{
    /// <summary>The reports of ART110 in a run's output, in the order of the text.</summary>
    public static async Task<IReadOnlyList<CallSite>> AllAsync(Compilation output)
    {
        ImmutableArray<Diagnostic> reported = await output
            .WithAnalyzers([new MissingMemberAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> errors = output.GetDiagnostics(TestContext.Current.CancellationToken);

        // An exception in the analyzer would be AD0001.
        Assert.All(reported, diagnostic => Assert.Equal("ART110", diagnostic.Id));
        return
        [
            .. reported.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).Select(diagnostic => new CallSite(
                diagnostic.Location.SourceTree!.ToString()
                    .Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length),
                diagnostic.GetMessage(null),
                diagnostic.Properties.GetValueOrDefault(MissingMemberAnalyzer.SuggestedMemberKey),
                string.Join(
                    ' ',
                    errors.Where(error => IsAt(diagnostic.Location, error.Location)).Select(error => error.Id)))),
        ];
    }

    /// <summary>The reports on statements of a method.</summary>
    public static Task<IReadOnlyList<CallSite>> InMethodAsync(
        string statements,
        params (string Path, string Text)[] articles) =>
        InFileAsync(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Linq.Expressions;
            using ArticleModel;

            namespace HarrowBay;

            internal static class Program
            {
                private static void Main()
                {
                    {{statements}}
                }
            }
            """,
            articles);

    /// <summary>The reports on a whole file of C#.</summary>
    public static Task<IReadOnlyList<CallSite>> InFileAsync(
        string code,
        params (string Path, string Text)[] articles) =>
        AllAsync(new GeneratorOptions { CSharp = code }.Run(articles).Output);

    // After a question mark the compiler's error begins with the dot, and ours with the name.
    private static bool IsAt(Location ours, Location theirs) =>
        theirs.SourceTree == ours.SourceTree
        && theirs.SourceSpan.End == ours.SourceSpan.End
        && ours.SourceSpan.Start - theirs.SourceSpan.Start is 0 or 1;
}
