using ArticleGenerator.Inputs;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleGenerator.Tests.Inputs;

/// <summary>What the compiler says of a folder is read once, and never taken for what it says of another.</summary>
public class FolderOptionsTests
{
    [Fact]
    public void The_same_options_are_read_once()
    {
        AnalyzerConfigOptions options = Options("article_paragraphs", "lines");

        Assert.Same(FolderOptions.Of(options, MemberLevel.All), FolderOptions.Of(options, MemberLevel.All));
    }

    [Fact]
    public void Where_the_project_says_something_else_they_are_read_anew()
    {
        AnalyzerConfigOptions options = Options("article_paragraphs", "lines");

        Assert.Equal(MemberLevel.All, FolderOptions.Of(options, MemberLevel.All).Members);
        Assert.Equal(MemberLevel.None, FolderOptions.Of(options, MemberLevel.None).Members);
        Assert.Equal(MemberLevel.All, FolderOptions.Of(options, MemberLevel.All).Members);
    }

    // After an edit of an .editorconfig the compiler has other objects.
    [Fact]
    public void Other_options_have_another_answer()
    {
        Assert.Equal(MemberLevel.Names, FolderOptions.Of(Options("article_members", "names"), MemberLevel.All).Members);
        Assert.Equal(MemberLevel.None, FolderOptions.Of(Options("article_members", "none"), MemberLevel.All).Members);
    }

    private static AnalyzerConfigOptions Options(string key, string value) =>
        new InMemoryOptions(
            new Dictionary<string, string>(), new Dictionary<string, string> { [key] = value })
            .GetOptions(new InMemoryText("/newsroom/articles/ferry.txt", "Ferry"));
}
