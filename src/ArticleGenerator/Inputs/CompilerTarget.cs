using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Inputs;

/// <summary>Reads from the compilation what generated code may use.</summary>
internal static class CompilerTarget
{
    // LanguageVersion.CSharp11 is missing from no Roslyn we support, but its number reads better than a cast.
    private const LanguageVersion CSharp11 = (LanguageVersion)1100;

    public static Target Of(Compilation compilation)
    {
        LanguageVersion version = compilation is CSharpCompilation csharp
            ? csharp.LanguageVersion
            : LanguageVersion.CSharp7_3;
        return new Target
        {
            HasNullable = version >= LanguageVersion.CSharp8,
            HasUtf8Literals = version >= CSharp11 && Has(compilation, "System.ReadOnlySpan`1"),
            IsReloadable = compilation.Options.OptimizationLevel == OptimizationLevel.Debug,
            HasNotNullWhen = Has(compilation, "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute"),
            Library = Library(compilation),
        };
    }

    // A package may bring an internal copy of the type: only one that the generated code can name counts. Several
    // public ones (CS0433 where one is named) give null here, too.
    private static bool Has(Compilation compilation, string type) =>
        compilation.GetTypeByMetadataName(type) is { } found
            && compilation.IsSymbolAccessibleWithin(found, compilation.Assembly);

    private static RunTimeLibrary Library(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(RunTimeTypes.Article) is { } article)
        {
            return RunTimeTypes.Others.All(type => article.ContainingAssembly.GetTypeByMetadataName(type) is not null)
                ? RunTimeLibrary.Fitting
                : RunTimeLibrary.Unfitting;
        }

        return compilation.GetTypesByMetadataName(RunTimeTypes.Article).IsEmpty
            ? RunTimeLibrary.Missing
            : RunTimeLibrary.Unfitting;
    }
}
