using ArticleModel;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>The run-time library that the tests have, in the version of the plug-in.</summary>
internal static class RunTimeLibrary
{
    private static readonly string Location = typeof(Article).Assembly.Location;

    /// <summary>The references with the library among them, once.</summary>
    public static IEnumerable<MetadataReference> Among(IReadOnlyList<MetadataReference> references) =>
        references.Any(IsLibrary) ? references : references.Append(MetadataReference.CreateFromFile(Location));

    private static bool IsLibrary(MetadataReference reference) =>
        Path.GetFileName(reference.Display) == Path.GetFileName(Location);
}
