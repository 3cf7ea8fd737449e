using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.CodeFixes.Repairs;

/// <summary>What a repair does, whatever the place.</summary>
/// <param name="Key">Equal for repairs that may be made together.</param>
/// <param name="TitleForAll">What an editor calls making all of them.</param>
internal sealed record RepairKind(string Key, string TitleForAll)
{
    /// <summary>The key of making all of them in one article.</summary>
    public string ArticleKey => Key + ".article";
}

/// <summary>A way to mend one problem, as a value.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Title">What an editor calls it.</param>
/// <param name="Changes">
/// What changes in the file, found when it is wanted: most of what is offered is never chosen. The changes do not
/// overlap.
/// </param>
internal sealed record Repair(
    RepairKind Kind, string Title, Func<CancellationToken, ImmutableArray<TextChange>> Changes)
{
    public static Repair Of(RepairKind kind, string title, params TextChange[] changes) =>
        new(kind, title, _ => ImmutableArray.Create(changes));
}
