#if NET
[assembly: System.Reflection.Metadata.MetadataUpdateHandler(typeof(ArticleModel.HotReload))]
#endif

namespace ArticleModel;

/// <summary>
/// Counts the hot reloads: what was read from generated code before the latest one is read again when it is next
/// asked for (<see cref="Loaded{T}"/>).
/// </summary>
internal static class HotReload
{
    private static int _generation;

    public static int Generation => Volatile.Read(ref _generation);

    /// <summary>
    /// Called by the runtime, which finds it by name. Any type may have changed, and reading an article again costs
    /// little: so no matter which, everything is stale.
    /// </summary>
    public static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref _generation);
}
