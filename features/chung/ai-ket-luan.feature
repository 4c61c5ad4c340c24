# language: vi
Tính năng: Ai được kết luận một chỉ tiêu

  Nơi văn bản nêu cơ quan công nhận thì chỉ kết luận "đạt" của cơ quan ấy đứng được; chưa đạt thì xã tự
  nhận cũng được.

  Khung tình huống: Y tế: trước và sau ngày có 1300/QĐ-BYT (UBND cấp tỉnh công nhận)
    Cho bộ tiêu chí "xa-ntm" ngày <ngày>
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và chỉ tiêu "15.2" được "<cơ quan>" kết luận đạt
    Khi đánh giá
    Thì chỉ tiêu "15.2" đạt

    Dữ liệu:
      | ngày       | cơ quan    |
      | 08/03/2023 | UBND huyện |
      | 08/03/2023 | UBND tỉnh  |
      | 09/03/2023 | UBND tỉnh  |

  Khung tình huống: Cơ quan khác thì bị từ chối
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày <ngày>
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và chỉ tiêu "<chỉ tiêu>" được "<cơ quan>" kết luận đạt
    Khi thử đánh giá
    Thì bị từ chối vì "không được kết luận"

    Dữ liệu: Y tế do UBND tỉnh, tiếp cận pháp luật và cộng đồng học tập do UBND huyện
      | bộ tiêu chí     | ngày       | chỉ tiêu | cơ quan    |
      | xa-ntm          | 09/03/2023 | 15.2     | UBND huyện |
      | xa-ntm          | 09/03/2023 | 15.2     | UBND xã    |
      | xa-ntm          | 09/03/2023 | 18.4     | UBND tỉnh  |
      | xa-ntm-nang-cao | 09/03/2023 | 5.5      | UBND tỉnh  |

  Khung tình huống: Tiếp cận pháp luật, cộng đồng học tập: huyện công nhận, chưa đạt thì cấp nào cũng nói được
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và chỉ tiêu "<chỉ tiêu>" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
    Khi đánh giá
    Thì chỉ tiêu "<chỉ tiêu>" <kết luận>

    Dữ liệu:
      | bộ tiêu chí     | chỉ tiêu | cơ quan                     | kết luận |
      | xa-ntm          | 18.4     | Ủy ban nhân dân huyện       | đạt      |
      | xa-ntm          | 18.4     | Ủy ban nhân dân xã          | chưa đạt |
      | xa-ntm          | 18.4     | Ủy ban nhân dân huyện       | chưa đạt |
      | xa-ntm          | 18.4     | Ủy ban nhân dân tỉnh        | chưa đạt |
      | xa-ntm          | 18.4     | Hội đồng thẩm định cấp tỉnh | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân huyện       | đạt      |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân xã          | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân huyện       | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân tỉnh        | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Hội đồng thẩm định cấp tỉnh | chưa đạt |

  Khung tình huống: Tiếp cận pháp luật, cộng đồng học tập: cơ quan khác thì bị từ chối
    Cho bộ tiêu chí "<bộ tiêu chí>" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và chỉ tiêu "<chỉ tiêu>" được "<cơ quan>" kết luận <kết luận> theo "BC 1"
    Khi thử đánh giá
    Thì bị từ chối vì "không được kết luận"

    Dữ liệu:
      | bộ tiêu chí     | chỉ tiêu | cơ quan                                    | kết luận |
      | xa-ntm          | 18.4     | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm          | 18.4     | Ủy ban nhân dân tỉnh                       | đạt      |
      | xa-ntm          | 18.4     | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | xa-ntm          | 18.4     | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm          | 18.4     | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm          | 18.4     | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm          | 18.4     | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm          | 18.4     | Công an tỉnh                               | đạt      |
      | xa-ntm          | 18.4     | Công an tỉnh                               | chưa đạt |
      | xa-ntm          | 18.4     | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | xa-ntm          | 18.4     | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân xã                         | đạt      |
      | xa-ntm-nang-cao | 5.5      | Ủy ban nhân dân tỉnh                       | đạt      |
      | xa-ntm-nang-cao | 5.5      | Hội đồng thẩm định cấp tỉnh                | đạt      |
      | xa-ntm-nang-cao | 5.5      | Hội đồng thẩm định Trung ương              | đạt      |
      | xa-ntm-nang-cao | 5.5      | Hội đồng thẩm định Trung ương              | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | đạt      |
      | xa-ntm-nang-cao | 5.5      | Ủy ban Mặt trận Tổ quốc Việt Nam cấp huyện | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Công an tỉnh                               | đạt      |
      | xa-ntm-nang-cao | 5.5      | Công an tỉnh                               | chưa đạt |
      | xa-ntm-nang-cao | 5.5      | Cơ quan được Ủy ban nhân dân tỉnh giao     | đạt      |
      | xa-ntm-nang-cao | 5.5      | Cơ quan được Ủy ban nhân dân tỉnh giao     | chưa đạt |
