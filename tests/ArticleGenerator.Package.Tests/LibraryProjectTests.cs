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
                "<ArticleVisibility>internal</ArticleVisibility>",
            ],
        });
        project.Write(Library.File, "---\ndesk: town\npublished: 2026-04-01\ntags: [library]\n---\n" + Library.Text);
        project.Write("Metadata.cs", """
            namespace Old
            {
                [ArticleModel.ArticleMetadata("local/**")]
                internal sealed class News
                {
                    internal News(string desk = null, System.DateTime? published = null, string[] tags = null)
                    {
                        Desk = desk;
                        Published = published;
                        Tags = tags;
                    }

                    internal string Desk { get; }

                    internal System.DateTime? Published { get; }

                    internal string[] Tags { get; }

                    internal static string OfLibrary => Articles.Local.HarbourLibraryStaysOpen.Metadata.Desk;
                }
            }
            """);
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
        project.Write(Library.File, "---\ndesk: town\nopens: 2026-04-01T09:00Z\ntags: [library]\n---\n" + Library.Text);
        project.Write("Metadata.cs", """
            using System;
            using System.Collections.Generic;
            using ArticleModel;

            namespace Strict;

            /// <summary>A desk.</summary>
            public enum Desk
            {
                /// <summary>The town's.</summary>
                Town,
            }

            /// <summary>What local news say of themselves.</summary>
            /// <param name="Desk">The desk.</param>
            /// <param name="Opens">When the doors open.</param>
            /// <param name="Tags">What it is about.</param>
            /// <param name="Page">Where more is said.</param>
            [ArticleMetadata("local/**")]
            public sealed record News(Desk Desk, DateTimeOffset Opens, IReadOnlyList<string> Tags, Uri? Page = null);
            """);
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
