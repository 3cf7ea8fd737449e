using ArticleGenerator.Package.Tests.Articles;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests;

/// <summary>A text changes under a program that names its parts.</summary>
public class CallSiteTests(Packages packages)
{
    [Fact]
    public async Task A_renamed_heading_is_CS1061_and_ART110_at_the_same_place_of_the_program()
    {
        TestProject project = packages.NewProject("callsites");
        project.Write("News.csproj", new ProjectFile(packages.Generator) { IsProgram = true });
        project.Write("Program.cs", """
            using News;

            var library = Articles.Local.HarbourLibraryStaysOpen;
            Console.WriteLine(library.Sections.AFullGallery.Heading);
            Console.WriteLine(library.Sections.WhatHappensNext.Heading);
            """);
        project.Write(Library.File, Library.Text);
        (await project.BuildAsync("-warnaserror")).MustSucceed();

        project.Write(
            Library.File, Library.Text.Replace("A full gallery", "The full gallery", StringComparison.Ordinal));
        CommandResult renamed = (await project.BuildAsync()).MustFail();
        Assert.Contains("Program.cs(4,36): error CS1061: ", renamed.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Program.cs(4,36): warning ART110: The article HarbourLibraryStaysOpen has no section AFullGallery. Did "
                + "you mean TheFullGallery (“The full gallery”)?",
            renamed.Output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Program.cs(5,", renamed.Output, StringComparison.Ordinal);

        // The page says how to be rid of it; the compiler's error stays.
        CommandResult silenced = (await project.BuildAsync("-p:NoWarn=ART110")).MustFail();
        Assert.Contains("Program.cs(4,36): error CS1061: ", silenced.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("ART110", silenced.Output, StringComparison.Ordinal);

        project.Delete();
    }
}
