using System.Reflection;
using System.Text.RegularExpressions;
using ArticleGenerator.Package.Tests.Infrastructure;

namespace ArticleGenerator.Package.Tests.Configuration;

/// <summary>The page on configuration names the tests that prove it.</summary>
public partial class ConfigurationPageTests
{
    [Fact]
    public void Every_test_that_the_page_names_is_there_and_every_test_of_severities_is_named()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "configuration.md"));
        string proof = page[page.IndexOf("### Proof", StringComparison.Ordinal)..];
        string[] named = [.. TestName().Matches(proof).Select(match => match.Groups["name"].Value)];

        Assert.Empty(named.Except(Tests(typeof(ConfigurationPageTests).Assembly.GetTypes())));
        Assert.Empty(Tests(typeof(SeverityTests)).Except(named));
    }

    private static IEnumerable<string> Tests(params Type[] classes) =>
        from type in classes
        from method in type.GetMethods()
        where method.GetCustomAttribute<FactAttribute>() is not null
        select method.Name;

    // A sentence with underscores between at least three words, in backquotes.
    [GeneratedRegex("`(?<name>[A-Z][A-Za-z0-9]*(?:_[A-Za-z0-9]+){2,})`")]
    private static partial Regex TestName();
}
