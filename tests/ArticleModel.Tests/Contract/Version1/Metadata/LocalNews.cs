using ArticleModel;

namespace HarrowBay.Newsroom;

/// <summary>Metadata as a project of version 1 declared it: a type for each way in which a value is written.</summary>
[ArticleMetadata("local/**")]
public sealed record LocalNews(
    string Byline,
    DateOnly Published,
    Desk Desk,
    IReadOnlyList<string> Tags,
    Author? Editor = null,
    Photo? Photo = null,
    IReadOnlyDictionary<string, decimal>? Fares = null,
    Article<LocalNews>? Next = null,
    IReadOnlyList<Article>? More = null)
{
    public int Priority { get; init; }
}

public enum Desk
{
    Sea,
    TownHall,
}

public sealed record Author(string Name)
{
    public static readonly Author MaraLindqvist = new("Mara Lindqvist");
}

public sealed record Photo(string File)
{
    public string? Credit { get; init; }
}
