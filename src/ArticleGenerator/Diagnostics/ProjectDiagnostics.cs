using ArticleGenerator.Model;
using ArticleGenerator.Problems;

namespace ArticleGenerator.Diagnostics;

/// <summary>What is wrong with a project that has articles, whatever stands in them.</summary>
internal static class ProjectDiagnostics
{
    private const string Missing =
        "The package ArticleGenerator brings it, unless its “compile” assets are left out, as a " +
        "GlobalPackageReference, IncludeAssets and ExcludeAssets do: write " +
        "<PackageReference Include=\"ArticleGenerator\" /> in this project. " +
        "Where the compiler plug-in is a project reference, reference ArticleModel beside it.";

    private const string Unfitting =
        "This project references another version of it than the compiler plug-in is made for, or two of them: use " +
        "one version of the package ArticleGenerator throughout.";

    /// <summary>ART091 and ART092 of its settings, and ART095.</summary>
    public static EquatableArray<DiagnosticInfo> Of(EquatableArray<ProjectProblem> settings, RunTimeLibrary library)
    {
        IEnumerable<DiagnosticInfo> ofSettings = settings.Select(problem => Of(problem.Id, problem.Arguments));
        return new EquatableArray<DiagnosticInfo>(library switch
        {
            RunTimeLibrary.Missing => ofSettings.Append(OfLibrary("is not referenced", Missing)),
            RunTimeLibrary.Unfitting => ofSettings.Append(OfLibrary("does not fit", Unfitting)),
            _ => ofSettings,
        });
    }

    private static DiagnosticInfo OfLibrary(string fault, string repair) =>
        Of("ART095", new EquatableArray<string>([fault, repair]));

    private static DiagnosticInfo Of(string id, EquatableArray<string> arguments) => new(id, Place: null, arguments);
}
