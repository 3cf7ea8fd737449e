using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations.Speakers;

/// <summary>Somebody who says something in the article.</summary>
/// <param name="Name">
/// The full name as the article introduces it, without title (<c>Mara Lindqvist</c>); for somebody without a name, the
/// description or the organisation's name (<c>a spokesman for the harbour authority</c>).
/// </param>
/// <param name="NameSpan">Where the text has exactly that name; null where it has not (an override in the front
/// matter).</param>
/// <param name="Description">What the article says of them at first mention (<c>the ferry's chief engineer</c>), or
/// null.</param>
/// <param name="DescriptionSpan">Where the text has exactly that description; null where there is none.</param>
internal sealed record SpeakerReference(
    string Name,
    TextSpan? NameSpan,
    string? Description = null,
    TextSpan? DescriptionSpan = null);
