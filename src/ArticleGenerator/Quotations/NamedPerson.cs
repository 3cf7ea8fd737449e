using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Quotations;

/// <summary>Somebody, or an organisation, that the article names; all places are spans of its text.</summary>
/// <param name="Name">The full name, where it is introduced; without title.</param>
/// <param name="IsOrganisation">Whether it is an organisation's or a place's.</param>
/// <param name="Mentions">Every place that names them, full or by surname, in order; the words there are how it is spelled.</param>
internal sealed record NamedPerson(TextSpan Name, bool IsOrganisation, ImmutableArray<TextSpan> Mentions);
