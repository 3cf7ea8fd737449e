using System.CodeDom.Compiler;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Tests.Generated;

/// <summary>What a project may ask of all its code, generated code meets.</summary>
public class CompliantProjectTests
{
    private const string Text =
        "# 7 days\n\n## 2024 plans\n\n“Nine,” said Mara Lindqvist, a pilot.\n\n## 2024 Plans\n\n“9 ships,” she said.";

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.CSharp12, NullableContextOptions.Enable)]
    public void A_CLS_compliant_assembly_compiles_without_a_warning(
        LanguageVersion language, NullableContextOptions nullable)
    {
        GeneratorRun run = new GeneratorOptions
        {
            CSharp = "[assembly: System.CLSCompliant(true)]",
            Language = language,
            Nullable = nullable,
        }.Run(("local/9 lives", Text), ("ferry", "# Ferry\n\nIt sailed."));

        Assert.Equal(2, run.Articles().Count);
    }

    [Fact]
    public void A_CLS_compliant_assembly_with_UTF8_literals_compiles_without_a_warning()
    {
        string filler = string.Concat(Enumerable.Repeat(new string('z', 1000) + ".\n\n", 4100));

        GeneratorRun run = new GeneratorOptions { CSharp = "[assembly: System.CLSCompliant(true)]" }
            .Run(("9 lives", Text), ("filler", "# Filler\n\n" + filler));

        Assert.Contains("u8,", run.Source("Articles._9Lives.g.cs"), StringComparison.Ordinal);
        Assert.Equal(2, run.Articles().Count);
    }

    [Fact]
    public void Every_generated_type_says_what_made_it_and_in_which_version_of_the_contract()
    {
        Assembly assembly = GeneratorRun.Of(("local/a", Text), ("b", "# Ferry\n\nIt sailed.")).Assembly();

        Assert.All(
            assembly.GetTypes().Where(type => type.FullName!.StartsWith("HarrowBay.", StringComparison.Ordinal)
                && !type.Name.Contains('<', StringComparison.Ordinal)),
            type =>
            {
                GeneratedCodeAttribute? attribute = Scope(type).GetCustomAttribute<GeneratedCodeAttribute>();
                Assert.Equal(("ArticleGenerator", "1"), (attribute?.Tool, attribute?.Version));
            });

        // An article's class and its lists say nothing that the class says in which they stand.
        static Type Scope(Type type) =>
            type.IsAssignableTo(typeof(Article)) || type.DeclaringType?.IsAssignableTo(typeof(Article)) == true
                ? Scope(type.DeclaringType!)
                : type;
    }
}
