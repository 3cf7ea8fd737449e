#if NET8_0_OR_GREATER
[assembly: System.Reflection.Metadata.MetadataUpdateHandler(typeof(ArticleModel.HotReload))]
#endif

namespace ArticleModel;

/// <summary>
/// Counts hot reloads. What an article keeps of its text belongs to one generation, so that an edit under
/// <c>dotnet watch</c> shows at the next look.
/// </summary>
internal static class HotReload
{
    private static int _generation;

    public static int Generation => Volatile.Read(ref _generation);

    /// <summary>Called by the run-time, by its name, after each edit.</summary>
    public static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref _generation);
}
