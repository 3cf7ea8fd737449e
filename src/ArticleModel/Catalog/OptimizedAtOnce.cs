using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// For the longest loops of a program's first milliseconds: the runtime compiles a method first without optimizing it,
/// and once more while it runs where a loop is long. Optimized at once it takes longer to compile, and so does what is
/// inlined into it, so that such a method is short and for many articles, and a first look-up calls none
/// (docs/decisions/0011).
/// </summary>
internal static class OptimizedAtOnce
{
    /// <summary>How often a loop turns before the runtime compiles it once more.</summary>
    public const int Many = 1000;

#if NET
    public const MethodImplOptions Option = MethodImplOptions.AggressiveOptimization;
#else
    // What this is compiled for does not know the option.
    public const MethodImplOptions Option = default;
#endif
}
