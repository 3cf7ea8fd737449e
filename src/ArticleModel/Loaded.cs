namespace ArticleModel;

/// <summary>A value read from generated code, valid until the next hot reload.</summary>
internal sealed class Loaded<T>
{
    private readonly T _value;
    private readonly int _generation;

    private Loaded(T value, int generation)
    {
        _value = value;
        _generation = generation;
    }

    /// <summary>
    /// The value in <paramref name="field"/>, read first where there is none or only a stale one. Two threads may both
    /// read it; but the first to finish wins, and both get the winner's value: what hangs on it has one identity. It is
    /// never older than the latest reload before the call.
    /// </summary>
    public static T Get<TSource>(ref Loaded<T>? field, TSource source, Func<TSource, T> read)
    {
        Loaded<T>? seen = Volatile.Read(ref field);
        // Taken before the value is read: a reload in the meantime must leave it stale.
        int generation = HotReload.Generation;
        if (seen is not null && seen._generation == generation)
        {
            return seen._value;
        }

        var fresh = new Loaded<T>(read(source), generation);
        Loaded<T>? found = Interlocked.CompareExchange(ref field, fresh, seen);
        // The winner may have begun before the latest reload: its value is looked at again.
        return ReferenceEquals(found, seen) ? fresh._value : Get(ref field, source, read);
    }
}
