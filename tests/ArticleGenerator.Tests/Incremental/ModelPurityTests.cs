using System.Collections;
using System.Reflection;
using ArticleGenerator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Tests.Incremental;

/// <summary>
/// Walks everything that the named steps hold, and finds no compilation, syntax, symbol, location or text.
/// </summary>
public class ModelPurityTests
{
    private const string News =
        "[ArticleModel.ArticleMetadata(\"moon\")] public record News(System.Uri? Page, News[]? Of);";

    [Fact]
    public void No_model_holds_on_to_anything_of_the_compiler()
    {
        GeneratorRun run = new GeneratorOptions { CSharp = News }.Run(
            (
                "local/ferry",
                "---\nspeakers:\n  Mara: nobody\n---\nFerry sails\n\n## One\n\n“It smells,” said Mara.\n\n## "
                    + "one\n\n“Oh, said he."),
            ("moon", "It was late."));

        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var steps = run.Result.TrackedSteps.Where(
            step => typeof(StepNames).GetField(step.Key) is not null)
            .ToArray();
        foreach (var step in steps)
        {
            foreach (var (value, _) in step.Value.SelectMany(one => one.Outputs))
            {
                Visit(value, step.Key, seen);
            }
        }

        // Every name in StepNames is one of the pipeline's, or this test looks at nothing.
        Assert.Equal(
            typeof(StepNames)
                .GetFields()
                .Select(field => field.Name)
                .Order(StringComparer.Ordinal),
            steps.Select(step => step.Key).Order(StringComparer.Ordinal));
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null || value.GetType().IsPrimitive || value is string || value is Enum || !seen.Add(value))
        {
            return;
        }

        Assert.False(
            value is Microsoft.CodeAnalysis.Compilation or ISymbol or SyntaxNode
                or SyntaxTree or Location or SourceText or AdditionalText or Diagnostic,
            $"{path} holds a {value.GetType()}");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(item, path + "[]", seen);
            }
        }

        foreach (
            FieldInfo field in value.GetType()
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            Visit(field.GetValue(value), path + "." + field.Name, seen);
        }
    }
}
