using ArticleGenerator.Inputs.Metadata;
using ArticleGenerator.Model;
using ArticleGenerator.Tests.Infrastructure;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>What the generator reads of types of metadata in C#.</summary>
internal static class Records
{
    /// <summary>What stands before a test's own C#; its types are documented by their names.</summary>
    public const string Usings = """
        #pragma warning disable CS1591
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using ArticleModel;

        namespace HarrowBay;

        """;

    public static GeneratorOptions Project(string types) => new() { CSharp = Usings + types };

    public static IReadOnlyList<ReadRecord> Read(string types) => Read(Project(types).Run());

    public static IReadOnlyList<ReadRecord> Read(GeneratorRun run) =>
    [
        .. run.Result.TrackedSteps.TryGetValue(StepNames.Records, out var steps)
            ? steps.SelectMany(step => step.Outputs).Select(output => (ReadRecord)output.Value)
            : [],
    ];

    /// <summary>The schema of the only type.</summary>
    public static MetadataSchema Schema(string types)
    {
        ReadRecord record = Assert.Single(Read(types));
        Assert.Empty(record.Problems);
        return record.Claim!.Schema;
    }
}
