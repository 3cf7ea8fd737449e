using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Inputs;

/// <summary>
/// A file that is an article: what the compiler hands over, before it is read. No step of the pipeline holds on to it.
/// </summary>
/// <param name="File">The file.</param>
/// <param name="Path">The article's path: <c>local/ferry-sails-again</c>.</param>
/// <param name="Options">What the sections of an <c>.editorconfig</c> say about it.</param>
internal sealed record ArticleFile(AdditionalText File, string Path, FolderOptions Options)
{
    private const string Note = "build_metadata.ArticleNote.";

    /// <summary>
    /// The file as an article, or null if it is none: articles are the items of <c>Article</c>, and text files of the
    /// project with a folder <c>articles</c> on their path, or on that of their link where they lie outside of it. Any
    /// other additional file belongs to somebody else.
    /// </summary>
    public static ArticleFile? Of(AdditionalText file, AnalyzerConfigOptionsProvider configuration)
    {
        AnalyzerConfigOptions options = configuration.GetOptions(file);
        string project = ProjectOptions.ProjectDirectory(configuration.GlobalOptions);
        if (!IsItem(options) && !IsTextInArticlesFolder(file.Path, Link(options), project))
        {
            return null;
        }

        MemberLevel members = ProjectOptions.Members(configuration.GlobalOptions);
        string logical = LogicalPath(options, file.Path);
        string path = logical.Length > 0 ? ArticlePath.OfLogical(logical) : ArticlePath.Of(file.Path, project);
        return new ArticleFile(file, path, FolderOptions.Of(options, members).For(file.Path));
    }

    /// <summary>
    /// What stands in the file; null where the compiler cannot decode it, which it reports itself (CS2015), and where
    /// the host fails to read it.
    /// </summary>
    /// <param name="failure">What the host said when it failed to read the file, as a sentence; else null.</param>
    /// <param name="cancellation">Cancels reading.</param>
    public SourceText? Read(out string? failure, CancellationToken cancellation)
    {
        try
        {
            failure = null;
            return File.GetText(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failure = exception.Message.TrimEnd('.') + ".";
            return null;
        }
    }

    // What the project says, else the link of a linked file; and neither where the compiler has cut it (it cuts
    // metadata at the first # or ;), which shows in the extension that is missing.
    private static string LogicalPath(AnalyzerConfigOptions options, string file)
    {
        string logical = options.TryGetValue(Note + "ArticlePath", out string? path) && path.Length > 0 ? path
            : Link(options);
        string extension = System.IO.Path.GetExtension(file);
        return logical.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? logical : "";
    }

    private static bool IsItem(AnalyzerConfigOptions options) =>
        options.TryGetValue(Note + "SourceItemGroup", out string? group) && group == "Article";

    private static string Link(AnalyzerConfigOptions options) =>
        options.TryGetValue(Note + "Link", out string? link) ? link : "";

    // The build gives a link to every file that lies outside the project, and to no other that has none by itself.
    private static bool IsTextInArticlesFolder(string file, string link, string project) =>
        (file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || ArticleFormats.Of(file) == ArticleFormat.Markdown)
        && (link.Length > 0 ? ArticlePath.IsArticle(link) : ArticlePath.IsArticle(file, project));
}
