using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Testing.Inputs;

/// <summary>The framework that the tests run on.</summary>
internal static class RunningFramework
{
    public static ImmutableArray<MetadataReference> References { get; } = Find();

    // Not all that the host has loaded: the test project's own references are not those of the project it tests.
    private static ImmutableArray<MetadataReference> Find()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = (string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? typeof(object).Assembly.Location;
        return
        [
            .. trusted.Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == folder)
                .Select(path => MetadataReference.CreateFromFile(path)),
        ];
    }
}
