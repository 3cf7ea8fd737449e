using ArticleGenerator.Inputs.Metadata;
using ArticleGenerator.Tests.Infrastructure;
using ArticleModel;

namespace ArticleGenerator.Tests.Metadata;

/// <summary>A type with static members of its own type is tried as a record, and what fails leaves nothing.</summary>
public class RecordTrialTests
{
    private const string Author = """
        public record Address(string Street);
        public class Author
        {
            public static readonly Author Mara = new(null!, null!);
            public Author(Address address, Action hook) { }
        }

        """;

    [Theory]
    [InlineData("Author Author, Address Address")]
    [InlineData("Address Address, Author Author")]
    [InlineData("Author Author, Author? Editor, Address Address")]
    public void A_type_within_one_that_cannot_be_written_out_is_read_again(string parameters)
    {
        GeneratorRun run = Records.Project(
            Author + $"[ArticleMetadata(\"**\")] public record News({parameters});")
            .Run(("ferry", "---\nauthor: mara\naddress:\n  street: Quay 1\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
        Article article = run.Article();
        Assert.Equal("Quay 1", article.Member("Metadata.Address.Street"));
        Assert.Equal("Author", article.Member("Metadata.Author")!.GetType().Name);
    }

    [Fact]
    public void Types_that_fail_within_each_other_are_each_tried_once()
    {
        // Each holds the next twice: tried anew each time, they would never end.
        const int Depth = 60;
        string types = string.Concat(Enumerable.Range(0, Depth).Select(i =>
            $"public class T{i} {{ public static readonly T{i} One = null!; "
            + (i + 1 < Depth ? $"public T{i}(T{i + 1} a, T{i + 1} b, Action c)" : $"public T{i}(Action c)")
            + " { } }\n"));
        GeneratorRun run = Records.Project(types + "[ArticleMetadata(\"**\")] public record News(T0 T);")
            .Run(("ferry", "---\nt: one\n---\n# Ferry\n\nIt was late."));

        Assert.Empty(Described.As(run.Diagnostics));
    }

    // The time is no measure: it is there to fail instead of hang.
    [Theory(Timeout = 600_000)]
    [InlineData("Box<(T, T)>? In")]
    [InlineData("Box<IReadOnlyList<T>>? In")]
    [InlineData("IReadOnlyList<Box<IReadOnlyDictionary<string, Box<T>>>> In")]
    [InlineData("Box<Pair<Box<T>, Pair<T, T>>>? In")]
    public async Task A_type_that_holds_ever_larger_ones_of_itself_is_said_to_have_no_end(string parameter)
    {
        IReadOnlyList<ReadRecord> records = await Task.Run(
            () => Records.Read($$"""
                public sealed record Pair<T, S>(int? Page = null);
                public sealed record Box<T>({{parameter}});
                [ArticleMetadata("**")] public sealed record News(Box<int>? Box = null);
                """),
            TestContext.Current.CancellationToken);

        RecordProblem problem = Assert.Single(Assert.Single(records).Problems);
        Assert.Contains("A type that holds a larger one of itself has no end", problem.Fault, StringComparison.Ordinal);
        Assert.InRange(problem.Fault.Length, 1, 400);
    }
}
