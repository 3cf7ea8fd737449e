using ArticleGenerator.Package.Tests.Articles;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>Projects with demands: an old compiler's language, and every rule that the newest can check.</summary>
public class LibraryProjectTests(Packages packages)
{
    [Fact]
    public async Task An_old_project_in_csharp_7_3_builds_without_a_warning()
    {
        TestProject project = packages.NewProject("old");
        project.Write("Old.csproj", new ProjectFile(packages.Generator)
        {
            Framework = "netstandard2.0",
            Properties =
            [
                "<LangVersion>7.3</LangVersion>",
                "<GenerateDocumentationFile>true</GenerateDocumentationFile>",
            ],
        });
        project.Write(Library.File, Library.Text);
        project.Write("Names.cs", """
            namespace Old
            {
                internal static class Names
                {
                    internal static string First => Articles.Local.HarbourLibraryStaysOpen.Quotes.WeHaveNeverHadSo.Speaker.Name;

                    internal static bool Has(string path) => Articles.TryGet(path, out ArticleModel.Article article) && article != null;
                }
            }
            """);

        (await project.BuildAsync("-warnaserror")).MustSucceed();

        project.Delete();
    }

    [Fact]
    public async Task A_strict_project_builds_without_a_warning()
    {
        TestProject project = packages.NewProject("strict");
        project.Write("Strict.csproj", new ProjectFile(packages.Generator)
        {
            Properties =
            [
                "<Nullable>enable</Nullable>",
                "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                "<AnalysisMode>All</AnalysisMode>",
                "<EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>",
                "<GenerateDocumentationFile>true</GenerateDocumentationFile>",
                "<IsAotCompatible>true</IsAotCompatible>",
            ],
        });
        project.Write(Library.File, Library.Text);
        project.Write("Names.cs", """
            using System;

            [assembly: CLSCompliant(true)]

            namespace Strict;

            /// <summary>Names of those who spoke.</summary>
            public static class Names
            {
                /// <summary>Who spoke first.</summary>
                public static string? First => Articles.Local.HarbourLibraryStaysOpen.Quotes.WeHaveNeverHadSo.Speaker?.Name;
            }
            """);

        (await project.BuildAsync()).MustSucceed();

        project.Delete();
    }
}
