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
