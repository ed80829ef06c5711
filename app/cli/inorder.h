// SPDX-FileCopyrightText: 2026 The Nianbao authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Many pieces of work on all cores, whose outcomes come one after the other in the order of the pieces,
// whatever was ready first. A thread has a worker of its own, so that workers need not know of threads.

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <future>
#include <semaphore>
#include <thread>
#include <type_traits>
#include <vector>

namespace nianbao::cli {

/// How many workers are worth it for `pieces`, each of which has to be given `atLeast` of them.
inline int workersFor(int pieces, int atLeast)
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return std::clamp(pieces / atLeast, 1, cores);
}

/// Calls `worker(piece)` for each piece from 0 up to `pieces`, on as many threads as there are workers, and
/// `take(piece, outcome)` on the caller's thread, in order. What a worker or `take` throws comes out of here.
/// Workers are never far ahead of `take`, so that few outcomes wait in memory at a time.
template <typename Worker, typename Take>
void inOrder(int pieces, std::vector<Worker> &workers, Take take)
{
    using Outcome = std::invoke_result_t<Worker &, int>;
    constexpr int farAhead = 64;

    std::vector<std::promise<Outcome>> outcomes(static_cast<std::size_t>(pieces));
    std::atomic<int> next = 0;
    std::counting_semaphore<> room(farAhead);
    const auto work = [&](Worker &worker) {
        for (;;) {
            room.acquire();
            const int piece = next.fetch_add(1);
            if (piece >= pieces)
                return;
            std::promise<Outcome> &outcome = outcomes[static_cast<std::size_t>(piece)];
            try {
                outcome.set_value(worker(piece));
            } catch (...) {
                outcome.set_exception(std::current_exception());
            }
        }
    };

    /// However this ends: nothing new is begun, and every thread is waited for.
    struct Crew
    {
        ~Crew()
        {
            next = pieces;
            room.release(static_cast<std::ptrdiff_t>(threads.size()));
            for (std::thread &thread : threads)
                thread.join();
        }
        std::atomic<int> &next;
        std::counting_semaphore<> &room;
        int pieces;
        std::vector<std::thread> threads;
    } crew{next, room, pieces, {}};
    for (Worker &worker : workers)
        crew.threads.emplace_back(work, std::ref(worker));

    for (int piece = 0; piece < pieces; ++piece) {
        std::promise<Outcome> &outcome = outcomes[static_cast<std::size_t>(piece)];
        take(piece, outcome.get_future().get());
        outcome = {};
        room.release();
    }
}

} // namespace nianbao::cli
