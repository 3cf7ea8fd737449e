using ArticleGenerator.Binding;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Binding;

public class EmissionPlannerTests
{
    private static readonly Target CSharp14 = Targets.CSharp14;

    private static readonly Target CSharp10 = CSharp14 with { HasUtf8Literals = false };

    private static readonly ProjectSpec Project = new()
    {
        Namespace = "HarrowBay",
        CatalogName = "Articles",
        CatalogDeclaration = "Articles",
        Visibility = "public",
    };

    private static readonly ArchiveSize Large = ArchiveSize.None with
    {
        Articles = 10_000,
        Texts = EmissionPlanner.MostInNativeMetadata + 1L,
    };

    [Fact]
    public void Texts_are_literals_where_the_compiler_of_native_code_takes_no_more_metadata()
    {
        ProjectSpec native = Project with { IsCompiledAhead = true };

        Assert.True(EmissionPlanner.Plan(Large, CSharp14, native).HasTextLiterals);
        Assert.False(EmissionPlanner.Plan(Large, CSharp14, Project).HasTextLiterals);
        Assert.False(EmissionPlanner.Plan(Large, CSharp10, native).HasTextLiterals);
        Assert.False(EmissionPlanner.Plan(Large with { Texts = Large.Texts - 1 }, CSharp14, native).HasTextLiterals);
    }

    [Fact]
    public void Heads_count_where_they_are_strings_and_metadata_always()
    {
        ArchiveSize heads = ArchiveSize.None with { Heads = EmissionPlanner.MostInStrings + 1L };
        ArchiveSize metadata = ArchiveSize.None with { Metadata = EmissionPlanner.MostInStrings + 1L };

        Assert.Equal(LiteralForm.Utf8, EmissionPlanner.Plan(heads, CSharp14, Project).Literals);
        Assert.Equal(LiteralForm.None, EmissionPlanner.Plan(heads, CSharp10, Project).Literals);
        Assert.Equal(LiteralForm.None, EmissionPlanner.Plan(metadata, CSharp14, Project).Literals);
    }

    [Fact]
    public void Code_that_hot_reload_changes_has_strings_where_they_fit()
    {
        Target reloadable = CSharp14 with { IsReloadable = true };
        ArchiveSize heads = ArchiveSize.None with { Heads = EmissionPlanner.MostInStrings };
        ArchiveSize more = heads with { Heads = heads.Heads + 1 };

        Assert.Equal(LiteralForm.Text, EmissionPlanner.Plan(heads, reloadable, Project).Literals);
        Assert.Equal(LiteralForm.Utf8, EmissionPlanner.Plan(more, reloadable, Project).Literals);
        Assert.Equal(
            LiteralForm.Utf8,
            EmissionPlanner.Plan(Large, reloadable, Project with { IsCompiledAhead = true }).Literals);
    }
}
