namespace ArticleGenerator.Model;

/// <summary>What a list is in C#.</summary>
internal enum ListForm
{
    /// <summary><c>T[]</c>.</summary>
    Array,

    /// <summary><c>IReadOnlyList&lt;T&gt;</c> and the interfaces that it is made of.</summary>
    ReadOnly,

    /// <summary><c>ImmutableArray&lt;T&gt;</c>.</summary>
    Immutable,
}
