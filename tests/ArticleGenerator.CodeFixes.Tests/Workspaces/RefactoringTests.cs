using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Tests.Workspaces;

/// <summary>
/// What is offered at the cursor, without a diagnostic: the repairs of errors, which come from the generator.
/// </summary>
public class RefactoringTests
{
    private const string Ferry = "articles/ferry.txt";
    private const string Text = "Ferry\n\n“It sails, said Mara Lindqvist. The har\u00ADbour is old.\n";

    [Fact]
    public async Task An_error_can_be_mended_at_its_place()
    {
        Solution solution = Newsroom.Of((Ferry, Text));

        CodeAction action = Assert.Single(await Editor.RefactoringsAsync(
            solution.Article(Ferry), new TextSpan(Text.IndexOf('“', StringComparison.Ordinal), 0)));

        Assert.Equal("Close the quotation with ”", action.Title);
        Assert.Equal(["ART108"], await (await Editor.ApplyAsync(action)).IdsAsync());
    }

    [Fact]
    public async Task Elsewhere_nothing_is_offered() =>
        Assert.Empty(
            await Editor.RefactoringsAsync(
                Newsroom.Of((Ferry, Text)).Article(Ferry), new TextSpan(Text.Length - 2, 0)));

    // An editor asks a fix about what the analyzer reports: twice the same offer would be one too many.
    [Fact]
    public async Task A_warning_is_left_to_its_fix() => Assert.Empty(await Editor.RefactoringsAsync(
        Newsroom.Of((Ferry, Text)).Article(Ferry), new TextSpan(Text.IndexOf('\u00AD', StringComparison.Ordinal), 1)));

    // An editor would show an error, and might turn the provider off.
    [Fact]
    public async Task Where_the_text_cannot_be_read_nothing_is_offered()
    {
        Solution solution = Newsroom.Of((Ferry, Text));
        solution = solution.WithAdditionalDocumentTextLoader(
            solution.Article(Ferry).Id, new BrokenLoader(), PreservationMode.PreserveValue);

        Assert.Empty(await Editor.RefactoringsAsync(solution.Article(Ferry), new TextSpan(0, 0)));
    }

    private sealed class BrokenLoader : TextLoader
    {
        public override Task<TextAndVersion> LoadTextAndVersionAsync(
            LoadTextOptions options,
            CancellationToken cancellationToken) =>
            throw new InvalidOperationException("The disk is gone.");
    }
}
