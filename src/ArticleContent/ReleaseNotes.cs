using ArticleModel;

namespace HarrowBay;

/// <summary>What the ferry's notes on a new timetable say of themselves.</summary>
/// <param name="Published">The day from which it is valid.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Routes">Where the ferry calls.</param>
/// <param name="Vessel">Which ferry it is.</param>
[ArticleMetadata("local/ferry-timetable-*")]
public sealed record ReleaseNotes(
    DateTime Published, IReadOnlyList<string> Authors, IReadOnlyList<string> Routes, Vessel Vessel);

/// <summary>A ferry.</summary>
/// <param name="Name">What is painted on its bow.</param>
/// <param name="Engine">What drives it.</param>
public sealed record Vessel(string Name, string Engine);
