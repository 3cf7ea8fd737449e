using System.Reflection;
using System.Runtime.Loader;
using ArticleModel;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Emit;

namespace ArticleGenerator.Tests.Infrastructure;

/// <summary>Compiles what a run generated, and loads it: the articles as a program sees them.</summary>
internal static class Loaded
{
    /// <summary>All articles of the run's assembly. Fails on any warning or error of the compiler.</summary>
    public static IReadOnlyList<Article> Articles(this GeneratorRun run) =>
        (IReadOnlyList<Article>)run.Assembly().GetType("HarrowBay.Articles")!.GetProperty("All")!.GetValue(null)!;

    public static Article Article(this GeneratorRun run) => Assert.Single(run.Articles());

    public static Assembly Assembly(this GeneratorRun run)
    {
        using var stream = new MemoryStream();
        EmitResult result = run.Output.Emit(stream);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        stream.Position = 0;
        return new AssemblyLoadContext("generated", isCollectible: true).LoadFromStream(stream);
    }

    /// <summary>The value of a property, by the names that lead to it.</summary>
    public static object? Member(this object owner, string path)
    {
        object? value = owner;
        foreach (string name in path.Split('.'))
        {
            value = PropertyOf(value!.GetType(), name)?.GetValue(value)
                ?? throw new InvalidOperationException($"No member {name} on the way {path}.");
        }

        return value;
    }

    // The one that C# would find: an article's lists hide those of all articles.
    private static PropertyInfo? PropertyOf(Type? type, string name)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type is null ? null : type.GetProperty(name, Own) ?? PropertyOf(type.BaseType, name);
    }
}
