using ArticleGenerator.Quotations.Names;

namespace ArticleGenerator.Quotations.Rules;

/// <summary>Somebody beside a cue verb.</summary>
/// <param name="Speaker">The words that name the speaker.</param>
/// <param name="Cue">The verb's token.</param>
internal readonly record struct Said(Mention Speaker, int Cue);
