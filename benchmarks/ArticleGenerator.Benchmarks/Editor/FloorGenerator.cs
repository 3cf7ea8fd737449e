using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Benchmarks.Editor;

/// <summary>
/// The least that a generator of so many files can cost: it lists them and looks at none, and emits as many files as
/// ours, which never change.
/// </summary>
internal sealed class FloorGenerator : IIncrementalGenerator
{
    private const int Files = 256;

    private static readonly ImmutableArray<(string Name, SourceText Text)> Constants =
    [
        .. Enumerable.Range(0, Files).Select(i => string.Create(CultureInfo.InvariantCulture, $"Constant{i}"))
            .Select(name => (name + ".g.cs", SourceText.From($"class {name};", Encoding.UTF8))),
    ];

    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Collect().SelectMany(static (_, _) => Constants),
        static (output, constant) => output.AddSource(constant.Name, constant.Text));
}
