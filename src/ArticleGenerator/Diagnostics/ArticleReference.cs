using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>A reference to an article, until it is known whether the article is there.</summary>
/// <param name="Path">The article's path.</param>
/// <param name="Heading">The heading of the section that is meant; empty for the article itself.</param>
/// <param name="Place">Where all of it stands in the file.</param>
/// <param name="HeadingPlace">Where the heading stands.</param>
/// <param name="Level">How ART014 is reported in the file that it stands in.</param>
internal sealed record ArticleReference(
    string Path, string Heading, FilePlace Place, FilePlace HeadingPlace, ReportLevel Level);
